const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write('Start Shanyrak with "npm start", which brings the Node.js that it needs.\n');
  process.exitCode = 2;
} else {
  const { launch } = await import('./launch/launch.ts');
  process.exitCode = await launch(process.argv.slice(2));
}
