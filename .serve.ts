import { serveWithNginx } from './tests/long/web-servers.ts';
const served = await serveWithNginx(process.argv[2]!);
console.log(served.origin);
process.on('SIGTERM', () => { served.close(); process.exit(0); });
setInterval(() => {}, 1000);
