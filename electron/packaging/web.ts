import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/**
 * Builds the same app as one page, `shanyrak.html`, in the given folder: a browser opens it from a disk or a stick, without
 * a server, a network or anything installed. Its policy allows the scripts and styles that are in it and no others.
 */
export async function buildWeb(root: string, outDir: string): Promise<string> {
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'warn',
    // A page of the disk has no origin, from which a browser starts no worker that is a module.
    worker: { format: 'iife' },
    plugins: [workersInPage(), iconInPage(root), viteSingleFile({ removeViteModuleLoader: true })],
    environments: {
      client: {
        build: {
          outDir,
          emptyOutDir: true,
          assetsInlineLimit: Number.MAX_SAFE_INTEGER,
          cssCodeSplit: false,
          chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
        },
      },
    },
  });
  const built = path.join(outDir, 'index.html');
  const page = path.join(outDir, 'shanyrak.html');
  await writeFile(page, withPolicy(await readFile(built, 'utf8')));
  await rm(built);
  return page;
}

if (import.meta.main) {
  const root = path.join(import.meta.dirname, '../..');
  const page = await buildWeb(root, path.join(root, 'release/web'));
  process.stdout.write(`${path.relative(root, page)} is the whole app: open it in a browser.\n`);
}

/** Carries the workers inside the page, as a page of the disk may start none from another file. */
function workersInPage(): Plugin {
  const made = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g;
  return {
    name: 'workers-in-page',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('new Worker(')) return null;
      const imports: string[] = [];
      const inlined = code.replace(made, (_whole, file: string) => {
        const name = `InlineWorker${String(imports.length)}`;
        imports.push(`import ${name} from './${file.replace(/^\.\//, '')}?worker&inline';`);
        return `new ${name}()`;
      });
      return { code: `${imports.join('\n')}\n${inlined}`, map: null };
    },
  };
}

/** Carries the icon inside the page. */
function iconInPage(root: string): Plugin {
  return {
    name: 'icon-in-page',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const icon = await readFile(path.join(root, 'renderer/app/shanyrak.svg'));
        return html.replace('./app/shanyrak.svg', `data:image/svg+xml;base64,${icon.toString('base64')}`);
      },
    },
  };
}

/** Puts the policy into the page, since no server can send it: each script and style by its hash, nothing from outside. */
function withPolicy(html: string): string {
  const scripts = hashes(html, /<script\b(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/script>/g);
  const styles = hashes(html, /<style\b[^>]*>([\s\S]*?)<\/style>/g);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob: data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
  return html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

function hashes(html: string, blocks: RegExp): string {
  const found = [...html.matchAll(blocks)].map(([, text = '']) => createHash('sha256').update(text).digest('base64'));
  return found.length === 0 ? "'none'" : found.map((hash) => `'sha256-${hash}'`).join(' ');
}
