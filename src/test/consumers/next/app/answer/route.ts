import { answer } from '../slowService';

export const dynamic = 'force-dynamic';

/** For the test: the slow service answers. */
export function GET() {
  return Response.json(answer());
}
