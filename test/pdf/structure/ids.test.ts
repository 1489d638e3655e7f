import { describe, expect, it } from 'vitest';
import { StructureElement, type StructureType } from '../../../src/pdf/structure/element.js';
import { idsOf } from '../../../src/pdf/structure/ids.js';

function element(type: StructureType, dataPath?: string): StructureElement {
  const made = new StructureElement(type, null);
  if (dataPath !== undefined) made.dataPath = dataPath;
  return made;
}

describe('IDs of elements', () => {
  it('are the paths of the data, numbered where one path marks several', () => {
    const elements = [element('P', 'a'), element('P', 'b'), element('Span', 'a'), element('P', 'a'), element('P')];
    expect([...idsOf(elements).values()]).toEqual(['a', 'b', 'a~2', 'a~3']);
  });

  it('are unique also where a path looks like a number of another', () => {
    const elements = [element('P', 'a'), element('P', 'a~2'), element('P', 'a')];
    const ids = [...idsOf(elements).values()];
    expect(ids).toEqual(['a', 'a~2', 'a~3']);
  });

  it('are given to notes, and to the headers that cells name', () => {
    const header = element('TH');
    const cell = element('TD');
    Object.assign(cell.attributes, { headers: [header] });
    const elements = [element('Note'), element('Note', 'sources.x'), element('Note'), header, element('TH'), cell];
    expect([...idsOf(elements).values()]).toEqual(['note-1', 'sources.x', 'note-2', 'th-1']);
  });
});
