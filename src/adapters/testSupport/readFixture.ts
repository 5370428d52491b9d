import { readFileSync } from 'node:fs';
import { at } from './breakages';

/** A recorded answer: the name of a file in `src/test/fixtures`, or of an entry in one. */
export function readFixture(fixture: string): unknown {
  const [file = '', ...keys] = fixture.split('/');
  return at(JSON.parse(readFileSync(`src/test/fixtures/${file}.json`, 'utf8')), keys);
}
