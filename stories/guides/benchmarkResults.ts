const files = import.meta.glob<string>('../../benchmarks/results/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What the benchmarks wrote, one headline further down than they wrote it. */
export const results = Object.entries(files).map(([name, text]) => ({
  name,
  text: text.replace(/^#/gm, '##'),
}));
