import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the extension as built for Chromium, to be changed before it is loaded. */
export class BuiltCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'safi-built-'));

  constructor() {
    cpSync('dist/chrome', this.folder, { recursive: true });
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
    const path = join(this.folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...manifest, default_locale: language }));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
