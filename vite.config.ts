import { writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const absolute = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Never bundled: Electron is there at run time, and SQLite is a binary beside its own module. */
const outside = ['electron', 'better-sqlite3', /^node:/, ...builtinModules];

/** One configuration, three environments; `vite build --app` builds all of them. */
export default defineConfig({
  root: absolute('renderer'),
  base: './',
  plugins: [react()],
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        await builder.build(environment);
      }
      // Its date is what `npm start` compares the sources with.
      writeFileSync(absolute('dist/built'), '');
    },
  },
  environments: {
    client: {
      build: {
        outDir: absolute('dist/renderer'),
        emptyOutDir: true,
        target: 'chrome140',
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 3_000,
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron', 'better-sqlite3'] },
      build: {
        outDir: absolute('dist/main'),
        emptyOutDir: true,
        target: 'node24',
        minify: false,
        rolldownOptions: {
          external: outside,
          input: {
            main: absolute('electron/main.ts'),
            // The browser host also runs from its source; as one file it is up 0.3 s sooner.
            loopback: absolute('electron/loopback.ts'),
            // The process that reads files to import.
            'read-entry': absolute('electron/imports/reading/read-entry.ts'),
          },
          // Side by side: the code finds `read-entry.js` beside itself.
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: absolute('dist/preload'),
        emptyOutDir: true,
        rolldownOptions: {
          external: ['electron'],
          input: { preload: absolute('electron/preload.ts') },
          // A sandboxed preload cannot be an ES module.
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
  },
});
