/** Everything that can be wrong with a draft of a constitution. Sentences for the codes live in the dictionaries. */
export const FAULT_CODES = [
  /** A record was expected here, and something else stands. */
  'not-a-record',
  /** A list was expected here. */
  'not-a-list',
  /** A text was expected here. */
  'not-a-text',
  /** true or false was expected here. */
  'not-a-boolean',
  /** Not a value that JSON can hold, or nested deeper than any legal value is. */
  'not-json',
  /** A required field is absent. */
  'missing-field',
  /** A field that the vocabulary does not know. */
  'unknown-field',
  /** An id that is no small-letter name, or that JavaScript keeps for itself. */
  'bad-id',
  /** A text is empty or blank. */
  'empty-text',
  /** A localized text lacks one of the languages. */
  'missing-language',
  /** A list that needs at least one element is empty. */
  'empty-list',
  /** A word outside the closed list of this field (kind, place, topic, level, confidence, type …). */
  'unknown-word',
  /** A number that cannot be: negative, fractional, not finite, or zero where one is the least. */
  'impossible-number',
  /** Two articles or two groups of seats claim the same place in the order. */
  'duplicate-order',
  /** Neither a day (2022-06-08) nor a month (2022-11) of the calendar. */
  'bad-date',
  /** Not an http or https address. */
  'bad-url',
  /** A share that is not >a/b or >=a/b with 0 < a <= b, nor the larger number of votes. */
  'bad-share',
  /** Names an institution that the draft does not have. */
  'unknown-institution',
  /** Names a source that the draft does not have. */
  'unknown-source',
  /** Cites an article that is not in the register of its source. */
  'unknown-article',
  /** Cites an article of a source that has no register of articles. */
  'source-without-register',
  /** Cites a paragraph without its article, or an item or a range without its paragraph. */
  'incomplete-citation',
  /** A power without a legal basis. */
  'power-without-citation',
  /** A provision with a value but without a legal basis, whose confidence is not background. */
  'provision-without-citation',
  /** The groups of seats of a body, all of known number, do not add up to its size. */
  'seats-do-not-add-up',
  /** Something comes back to itself: an institution by succession, a step by the way of its story. */
  'circular',
  /** A procedure without a state to start from, or with more than one. */
  'not-one-start',
  /** Names a state that the procedure does not have. */
  'unknown-state',
  /** Names a step that the procedure does not have. */
  'unknown-transition',
  /** Takes a value from a provision that the draft does not have. */
  'unknown-provision',
  /** Looks at a circumstance that the draft does not have. */
  'unknown-circumstance',
  /** No way leads from the start to this state. */
  'unreachable-state',
  /** A state that is no end and has no way out. */
  'dead-end',
  /** A state that ends the procedure and yet has a way out. */
  'final-with-exit',
  /** A step without a legal basis that is not marked as unread. */
  'step-without-citation',
  /** Two ways of one event from one state, open to one institution, whose conditions do not exclude each other. */
  'ways-not-exclusive',
  /** A rule without a legal basis. */
  'rule-without-citation',
  /** A rule that requires, but does not say what. */
  'requirement-without-condition',
  /** Names a rule that the draft does not have. */
  'unknown-rule',
  /** A condition looks at a circumstance of another kind than its test can: a number of a flag, a word outside its list. */
  'wrong-circumstance',
  /** The provision has no value of the wanted kind at this path. */
  'no-such-value',
  /** One id is that of an institution and of a matter, so that nobody knows which an act is about. */
  'institution-and-matter',
] as const;

/** Everything that can be wrong with a scenario, beside its shape. */
export const STORY_FAULT_CODES = [
  /** A text in none of the languages. */
  'no-language',
  /** A fact is neither true or false, a number, a text, nor a list of texts. */
  'bad-fact',
  /** A fact of another kind than its circumstance: a number for a day, a word outside its list. */
  'wrong-fact',
  /** A question that the law leaves open, told as if someone knew the answer. */
  'question-is-no-fact',
  /** Neither a whole number of deputies nor a share of all of them as in 2/3. */
  'bad-votes',
  /** A scenario has more steps than any lesson. */
  'too-many-steps',
  /** A step has more branches than there are keys, 1 to 9. */
  'too-many-branches',
  /** A scenario names more orders than can be shown. */
  'too-many-orders',
  /** Neither an edition nor a day that the data reach. */
  'unknown-order',
  /** Names an object of an act that is neither institution nor matter of any order. */
  'unknown-object',
  /** Names a power that no order has. */
  'unknown-power',
  /** Names a procedure that no order has. */
  'unknown-procedure',
  /** Names an event that the procedure has in no order. */
  'unknown-event',
  /** Leads to a step that the scenario does not have. */
  'unknown-step',
  /** Two steps of one name. */
  'duplicate-step',
  /** No way of the story leads to this step. */
  'unreachable-step',
  /** The day of a step lies before that of a step that leads to it. */
  'back-in-time',
  /** A step is an act and an event at once. */
  'act-and-event',
  /** A step asks for an answer, but has neither act nor event. */
  'nothing-to-ask',
  /** A step brings something about, but has neither act nor event. */
  'nothing-brings-it',
] as const;

/** Everything that can be wrong with a lesson alone, beside its shape. */
export const LESSON_FAULT_CODES = [
  /** Names a scenario that does not come with the app. */
  'unknown-scenario',
  /** Names an election that the data do not have. */
  'unknown-election',
  /** Names an item of the reform of which no claim is recorded. */
  'unknown-claim',
  /** Two items of a lesson have one id. */
  'duplicate-item',
] as const;

/** Everything that can be wrong with the work that a teacher's file keeps alone, beside its shape. */
export const WORK_FAULT_CODES = [
  /** Leaves out an amendment that the data do not have. */
  'unknown-amendment',
  /** Leaves out amendments without which others do not fit. */
  'amendments-rest',
  /** Shows a way through a scenario that the file does not keep. */
  'unknown-way',
  /** Names a referendum that the data do not have. */
  'unknown-referendum',
  /** Names a candidate whom the presidential election does not have. */
  'unknown-candidate',
  /** Sets the weight of a decision, or group of decisions, that is not measured. */
  'unknown-decision',
  /** Names a place that the map does not have. */
  'unknown-place',
] as const;
/** Everything that can be wrong with what a file says: law, story, lesson or kept work. */
export type FaultCode =
  | (typeof FAULT_CODES)[number]
  | (typeof STORY_FAULT_CODES)[number]
  | (typeof LESSON_FAULT_CODES)[number]
  | (typeof WORK_FAULT_CODES)[number];

/** Everything that can be wrong with a file before its contents are weighed as law. */
export const FILE_FAULT_CODES = [
  /** Longer than the limit; nothing was read. */
  'too-large',
  /** Nothing but blank space. */
  'empty-file',
  /** Not JSON at this place. */
  'not-json-text',
  /** JSON up to its end, but the end comes too early. */
  'cut-off',
  /** Objects and lists nested deeper than the limit. */
  'too-deep',
  /** More values than the limit. */
  'too-many-values',
  /** The same name twice in one object, so that one value would be lost in silence. */
  'duplicate-key',
  /** A name by which a hostile file reaches into the program: __proto__, constructor, prototype. */
  'reserved-key',
  /** A number that would not be kept as written: above 2^53 - 1 in size, or minus zero. */
  'unkept-number',
  /** No field "shanyrak" says what kind of file this is. */
  'no-kind',
  /** The kind is none that this program has. */
  'unknown-kind',
  /** The version of the format is none that ever was. */
  'unknown-version',
  /** Made by a newer version of the program. */
  'newer-version',
  /** Neither null nor a record of fields on this side of a change, or null on both. */
  'not-a-change',
  /** What the file says is not what was written: it was changed or damaged since. */
  'wrong-checksum',
] as const;
export type FileFaultCode = (typeof FILE_FAULT_CODES)[number];

/** One fault of a draft and its place: the keys from the root down. `detail` is the offending value, shortened. */
export type Fault = { readonly code: FaultCode; readonly at: readonly string[]; readonly detail?: string };

/** Everything that can be wrong with the votes of an election, in a file, in a table or in a call. */
export const VOTE_FAULT_CODES = [
  /** A number of votes was expected here, and something else stands. */
  'not-a-number',
  /** Votes are counted in whole numbers. */
  'fractional-votes',
  /** Fewer than no votes. */
  'negative-votes',
  /** More votes than the exact arithmetic allows, which is more than there are people in any one country. */
  'too-many-votes',
  /** An election without a list, or a district without a candidate. */
  'nobody-to-elect',
  /** More lists, candidates, districts or rows than the limit. */
  'too-many-rows',
  /** The same list, candidate, district or unit twice. */
  'duplicate-name',
  /** Two lists with the same place in the order of registration. */
  'duplicate-registration',
  /** No number of seats or districts that this chamber can have. */
  'impossible-seats',
  /** A threshold that no list can be held against. */
  'impossible-threshold',
  /** Names a list that is not on the ballot. */
  'unknown-list',
  /** More districts than the chamber has. */
  'too-many-districts',
  /** The law leaves this open, or it is not known to the data: it has to be chosen. */
  'rule-not-known',
  /** No electoral law of this name. */
  'unknown-law',
  /** More took part than were entitled to, or more agreed than took part. */
  'more-than-all',
  /** A row without a name. */
  'no-name',
  /** A name by which a hostile text reaches into the program, and which no file may keep: __proto__, constructor, prototype. */
  'reserved-name',
  /** A name of a list that is longer than a file keeps. */
  'long-name',
  /** A row without votes. */
  'no-votes',
  /** A comma or point that may part thousands or decimals. */
  'ambiguous-number',
  /** No column of the table holds numbers of votes. */
  'no-votes-column',
  /** A quotation mark is opened and never closed. */
  'open-quote',
] as const;
export type VoteFaultCode = (typeof VOTE_FAULT_CODES)[number];

/** One fault of an election and its place: the keys from the root down, a row by its number from zero. */
export type VoteFault = { readonly code: VoteFaultCode; readonly at: readonly string[]; readonly detail?: string };
