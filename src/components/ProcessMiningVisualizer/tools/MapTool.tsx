import type { ReferenceModel } from '../../../process';
import { CompareTool, type CompareToolProps } from './CompareTool';
import { ConformanceTool } from './ConformanceTool';

export interface MapToolProps extends CompareToolProps {
  readonly tool: 'compare' | 'conformance';
  /** The app's own reference. */
  readonly model: ReferenceModel | undefined;
}

/** The tool that stands above the map and marks on it what it finds. */
export function MapTool({ tool, model, ...props }: MapToolProps) {
  return tool === 'compare' ? (
    <CompareTool {...props} />
  ) : (
    <ConformanceTool {...props} model={model} />
  );
}
