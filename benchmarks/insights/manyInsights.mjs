/** Findings of which six in ten are later versions of others. */
export function manyInsights(count) {
  const distinct = Math.round(count * 0.4);
  return Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    kind: ['anomaly', 'trend', 'risk', 'pattern'][index % 4],
    title: `Queue ${index % distinct} grows faster than it is worked off`,
    summary: 'Arrivals have risen since Monday.',
    fingerprint: `f${index % distinct}`,
    version: String(index),
    severity: ['critical', 'high', 'medium', 'low', 'info'][(index * 7) % 5],
    confidence: { kind: 'probability', value: ((index * 37) % 100) / 100 },
    impact: { ratio: ((index * 13) % 100) / 100 },
    category: 'performance',
    affected: [`system ${index % 40}`],
    recommendations: ['Add a worker'],
    createdAt: Date.UTC(2026, 10, 22) - (index % 500) * 3_600_000,
  }));
}
