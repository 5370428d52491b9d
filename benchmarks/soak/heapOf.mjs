/** What a page's heap holds, read over a DevTools session of it. */
export function heapOf(session) {
  return {
    /** Bytes in use after all that can be collected has been, as DevTools' own button does it. */
    bytesInUse: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    /**
     * Bytes by what made them: `code` the engine compiled as it ran and keeps for as long as it likes, `data` is what a
     * page's own objects, lists, texts and functions take. What the browser draws with is in neither.
     */
    bytesByKind: async () => {
      const { snapshot, nodes } = JSON.parse(await takeSnapshot(session));
      const { node_fields: fields, node_types: types } = snapshot.meta;
      const typeAt = fields.indexOf('type');
      const sizeAt = fields.indexOf('self_size');
      const bytes = { code: 0, data: 0 };
      for (let node = 0; node < nodes.length; node += fields.length) {
        const type = types[typeAt][nodes[node + typeAt]];
        if (type === 'native' || type === 'synthetic') continue;
        bytes[type === 'code' ? 'code' : 'data'] += nodes[node + sizeAt];
      }
      return bytes;
    },
  };
}

async function takeSnapshot(session) {
  const chunks = [];
  const keep = ({ chunk }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return chunks.join('');
}
