/**
 * Scrolls the list from its start to its end in 120 frames, and tells how many frames took over 50 ms, how long the
 * longest took, and how much CPU the dearest task of the page's main thread used. The first two also hold what other
 * programs on the machine take; the last does not.
 */
export async function traceScroll(page, selector) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['devtools.timeline', 'toplevel'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  const frames = await page.evaluate((each) => window.bench.scroll(each), selector);
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const script = events.find(({ name, args }) => name === 'FunctionCall' && args?.data?.url);
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === script?.pid && tid === script?.tid,
  );
  return { ...frames, cpu: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)) };
}
