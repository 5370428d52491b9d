/** How many rows the grid says it has. */
function rowCount(): string | null {
  return document.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount') ?? null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function press(name: string): void {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find((button) => button.textContent === name)?.click();
}

/** Types a text into the search and answers the milliseconds until the changed rows are painted. */
export async function keystroke(text: string): Promise<number> {
  const field = document.querySelector('input[type=search]');
  const before = rowCount();
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const start = performance.now();
  write?.call(field, text);
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise<void>((resolve) => {
    const look = () => {
      if (rowCount() === before) requestAnimationFrame(look);
      else resolve();
    };
    look();
  });
  // A frame, and what comes after it: by then it is painted.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Opens all rows of the tree and watches the frames for a second. */
export async function expandAll() {
  const frames: number[] = [];
  let last = performance.now();
  const watch = (now: number) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  press('Collapse all');
  await pause(400);
  frames.length = 0;
  press('Expand all');
  await pause(1_000);
  return {
    longestFrame: Math.max(...frames),
    rows: Number(rowCount()),
    mounted: document.querySelectorAll('[role=row]').length,
  };
}
