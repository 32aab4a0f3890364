import { test } from '@playwright/test';
import { expectClean } from './run-tool';

test('types hold', () => {
  expectClean('typescript', 'tsc', ['--noEmit']);
});

test('lint and format are clean, and rooms import only the rooms above them', () => {
  expectClean('@biomejs/biome', 'biome', ['ci', '--error-on-warnings', '.']);
});

test('no file, export or dependency is dead', () => {
  expectClean('knip', 'knip', []);
});
