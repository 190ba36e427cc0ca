// Loaded before every entry (node --import), so that an old Node meets a sentence, not a stack trace.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Posting Rotation Planner needs Node 22.18 or later and was started with ${process.versions.node}. ` +
      'Run "npm ci" and start it with an npm script: that brings the right Node.\n',
  );
  process.exit(1);
}
