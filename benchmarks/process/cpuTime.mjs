/** The processor time of this process that a call takes, in milliseconds: other processes do not count. */
export function cpuTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
