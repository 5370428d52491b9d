/** A mark with a place on the x axis. */
export interface PlacedAnnotation {
  readonly id: string;
  /** In the units of x, such as epoch milliseconds. */
  readonly at: number;
}

/** Marks that are too close together to be drawn apart. */
export interface AnnotationCluster<T extends PlacedAnnotation> {
  /** Where the cluster is drawn: at its first mark. */
  readonly at: number;
  /** x of its last mark. */
  readonly to: number;
  /** By x, then by id; at least one. */
  readonly members: readonly T[];
}

/**
 * Gathers marks so that no two clusters are drawn closer than `distance`, in units of x. A cluster
 * begins at the first mark that is free and takes all within `distance` of its beginning, so that a
 * long row of marks becomes several clusters, not one. Marks without a finite x are left out.
 * Cost: O(n log n).
 */
export function clusterAnnotations<T extends PlacedAnnotation>(
  annotations: readonly T[],
  distance: number,
): AnnotationCluster<T>[] {
  const sorted = annotations
    .filter((annotation) => Number.isFinite(annotation.at))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const clusters: { at: number; to: number; members: T[] }[] = [];
  for (const annotation of sorted) {
    const open = clusters.at(-1);
    if (open && (annotation.at - open.at < distance || annotation.at === open.at)) {
      open.members.push(annotation);
      open.to = annotation.at;
    } else clusters.push({ at: annotation.at, to: annotation.at, members: [annotation] });
  }
  return clusters;
}
