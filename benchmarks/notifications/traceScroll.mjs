/**
 * Runs `scroll`, which scrolls a list frame by frame and tells what the frames took, and adds how much CPU the dearest task
 * of the page's main thread used. What frames take also holds what other programs on the machine do; the CPU does not.
 */
export async function traceScroll(page, scroll) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['devtools.timeline', 'toplevel'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  const frames = await scroll();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const script = events.find(({ name, args }) => name === 'FunctionCall' && args?.data?.url);
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === script?.pid && tid === script?.tid,
  );
  return { ...frames, cpu: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)) };
}
