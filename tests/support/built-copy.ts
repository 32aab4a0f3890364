import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './session';

interface Manifest {
  default_locale: string;
  permissions: string[];
}

/** A copy of the extension as built, to be changed before it is loaded. */
export class BuiltCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'safi-built-'));

  constructor(kind: BrowserKind = 'chromium') {
    cpSync(kind === 'chromium' ? 'dist/chrome' : 'dist/firefox', this.folder, { recursive: true });
  }

  /** Puts a statement before all others of every script. */
  startScriptsWith(statement: string): void {
    for (const file of readdirSync(this.folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.js')) continue;
      const path = join(this.folder, file);
      writeFileSync(path, `${statement}\n${readFileSync(path, 'utf8')}`);
    }
  }

  /** Puts a statement behind all others of one script. */
  endScriptWith(file: string, statement: string): void {
    appendFileSync(join(this.folder, file), `\n${statement}\n`);
  }

  /** Leaves one language only: what a browser in that language shows, where no language pack can be had. */
  keepLanguage(language: string): void {
    for (const other of readdirSync(join(this.folder, '_locales'))) {
      if (other !== language) rmSync(join(this.folder, '_locales', other), { recursive: true });
    }
    this.changeManifest(() => ({ default_locale: language }));
  }

  /** Gives leave for what the reader would be asked, since no test can click the browser's own question. */
  giveLeave(permission: string): void {
    this.changeManifest(({ permissions }) => ({ permissions: [...permissions, permission] }));
  }

  /** As it were without one of its permissions. */
  takeLeave(permission: string): void {
    this.changeManifest(({ permissions }) => ({ permissions: permissions.filter((each) => each !== permission) }));
  }

  private changeManifest(change: (manifest: Manifest) => Partial<Manifest>): void {
    const path = join(this.folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    writeFileSync(path, JSON.stringify({ ...manifest, ...change(manifest) }));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
