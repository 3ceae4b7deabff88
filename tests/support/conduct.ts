import type { Scenario } from '../../model/scenario/types.ts';
import type { Conduct } from '../../renderer/store/conduct.ts';
import * as data from '../../renderer/store/conduct-data.ts';
import { receiveConduct } from '../../renderer/store/commands.ts';
import { initialState, type State } from '../../renderer/store/state.ts';
import { words } from './island.ts';

/** A story of acts of the real orders with two branches: acts, facts and words, no outcomes. */
export const forked: Scenario = {
  id: 'forked',
  title: words('Forked'),
  story: words('A story.'),
  orders: ['pre-2022', 'post-2022'],
  start: { day: '2022-01-02', facts: {} },
  steps: [
    { id: 'told', text: words('Only told.') },
    {
      id: 'leads',
      text: words('The President leads a party.'),
      act: { actor: 'president', verb: 'leads', object: 'parties' },
      asks: { text: words('May he?'), about: 'verdict' },
      branches: [
        { title: words('He leaves'), to: 'leaves' },
        { title: words('He stays'), to: 'stays' },
      ],
    },
    { id: 'after', text: words('Time passes.'), day: '2022-02-01', next: null },
    {
      id: 'leaves',
      text: words('He leaves it.'),
      act: { actor: 'president', verb: 'leaves', object: 'parties' },
      asks: { text: words('May he?'), about: 'verdict' },
    },
    { id: 'end', text: words('The end.'), next: null },
    { id: 'stays', text: words('He stays.'), next: null },
  ],
};

/** The whole law with this one story. */
function conductWith(...scenarios: readonly Scenario[]): Conduct {
  return { ...data, scenarios };
}

/** The app with the whole law and these stories, none of them open. */
export function stateWith(...scenarios: readonly Scenario[]): State {
  return receiveConduct(conductWith(...scenarios))(initialState('en', 'system'));
}
