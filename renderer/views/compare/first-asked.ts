/** What a class asks for first; of these the first one that changed stands under the maps in its own words. */
export const FIRST_ASKED: readonly string[] = ['pres.term', 'pres.party', 'cc.body', 'maz.formula'];
