import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded before every entry (node --import), so that an old Node meets a sentence, not a stack trace.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Posting Rotation Planner needs Node 22.18 or later and was started with ${process.versions.node}. ` +
      'Run "npm ci" and start it with an npm script: that brings the right Node.\n',
  );
  process.exit(1);
}

// What was compiled is kept beside the packages and checked against the source: a start takes half
// the processor time. Where nothing can be written, nothing is kept.
module.enableCompileCache(
  fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)),
);
