import { writeSync } from 'node:fs';

/** Loaded before the command: tells on a channel of its own what the process took. Bytes; milliseconds. */
const CHANNEL = 3;

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = {
    memory: maxRSS * 1024,
    processor: (userCPUTime + systemCPUTime) / 1000,
    time: performance.now(),
  };
  writeSync(CHANNEL, JSON.stringify(usage));
});
