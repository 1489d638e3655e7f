import { expect, test } from 'vitest';
import { Channel } from '../../../src/batch/pool/channel.js';

test('what is said before, while and after somebody listens arrives in order, and then comes the end', async () => {
  const channel = new Channel<number>();
  channel.push(1);
  channel.push(2);
  const heard: number[] = [];
  const listening = (async () => {
    for await (const value of channel) {
      heard.push(value);
      if (value === 2) channel.push(3);
    }
  })();
  await new Promise((resolve) => setTimeout(resolve, 5));
  channel.push(4);
  await new Promise((resolve) => setTimeout(resolve, 5));
  channel.push(5);
  channel.close();
  await listening;
  expect(heard).toEqual([1, 2, 3, 4, 5]);
});
