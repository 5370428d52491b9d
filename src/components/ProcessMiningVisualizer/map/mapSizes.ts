/** The sizes of the map at scale 1, in pixels. */
export const mapSizes = {
  nodeWidth: 184,
  nodeHeight: 60,
  nodeGap: 36,
  layerGap: 52,
  /** Between the picture and its frame. */
  margin: 24,
} as const;
