const activities = ['Receive', 'Check', 'Ask', 'Decide', 'Answer', 'File', 'Pay', 'Close'];

/** Parts of a CSV log of a million events in 100,000 cases, interleaved, with a resource each. */
export function millionRows() {
  const parts = ['case,activity,time,resource\n'];
  for (let block = 0; block < 100; block++) {
    let text = '';
    for (let i = 0; i < 10_000; i++) {
      const row = block * 10_000 + i;
      const time = new Date(1_700_000_000_000 + row * 1000).toISOString();
      text += `case-${row % 100_000},${activities[(row * 7) % 8]},${time},person ${row % 97}\n`;
    }
    parts.push(text);
  }
  return parts;
}
