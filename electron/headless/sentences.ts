import type { FaultCode, FileFaultCode, RefusalCode, VoteFaultCode } from '../../model/refusals.ts';
import type { ReadCode } from './read-file.ts';

/** Everything that the command line can be refused for. */
export type Code = FaultCode | FileFaultCode | RefusalCode | ReadCode | VoteFaultCode;

/** One English sentence for each code; `{}` stands for the detail. */
const SENTENCES: Readonly<Record<Code, string>> = {
  // Reading a file
  'no-such-file': 'there is no such file.',
  'is-a-folder': 'this is a folder, not a file.',
  'no-regular-file': 'this is a pipe, a device or the like, not a regular file.',
  'no-permission': 'the system does not allow reading this file.',
  'cannot-read': 'the system cannot read this file ({}).',
  'too-large': 'the file is larger than the limit (it has {} bytes).',
  'not-utf-8': 'this is not text in UTF-8; it may be another kind of file.',

  // The text of a file
  'empty-file': 'the file is empty.',
  'not-json-text': 'this is not JSON.',
  'cut-off': 'the file ends too early; the rest is missing.',
  'too-deep': 'objects and lists are nested too deeply.',
  'too-many-values': 'the file holds too many values.',
  'duplicate-key': 'this name stands twice in one object.',
  'reserved-key': 'a file may not use this name.',
  'unkept-number': 'this number cannot be kept exactly.',
  'no-kind': 'the field "shanyrak", which says what kind of file this is, is missing.',
  'unknown-kind': 'there is no kind of file "{}".',
  'unknown-version': 'there is no version {} of the format.',
  'newer-version': 'this file was made by a newer version of Shanyrak (format {}).',
  'not-a-change': 'a change has the fields "was" and "becomes"; each is a record or null, and not both are null.',

  // The law in a file
  'not-a-record': 'an object was expected here, not {}.',
  'not-a-list': 'a list was expected here, not {}.',
  'not-a-text': 'a text was expected here, not {}.',
  'not-a-boolean': 'true or false was expected here, not {}.',
  'not-json': 'this value is none that a law can have, or is nested too deeply ({}).',
  'missing-field': 'this field is missing.',
  'unknown-field': 'this field is unknown.',
  'bad-id': 'an id has small letters and digits, with single dots, underscores or hyphens between them.',
  'empty-text': 'this text is empty.',
  'missing-language': 'the text in this language is missing.',
  'empty-list': 'this list must not be empty.',
  'unknown-word': '"{}" is not one of the words allowed here.',
  'impossible-number': '{} is no number that can stand here.',
  'duplicate-order': 'the place {} in the order is taken twice.',
  'bad-date': '"{}" is neither a day (2022-06-08) nor a month (2022-11) of the calendar, or a day is needed.',
  'bad-url': '"{}" is no http or https address.',
  'bad-share': '"{}" is no share of votes such as ">1/2" or ">=2/3".',
  'unknown-institution': 'there is no institution "{}".',
  'unknown-source': 'there is no source "{}".',
  'unknown-article': 'the register of the source has no article {}.',
  'source-without-register': 'article {} is cited of a source that has no register of articles.',
  'incomplete-citation': 'this part of the citation lacks the part that it belongs to.',
  'power-without-citation': 'a power needs a legal basis.',
  'provision-without-citation': 'a provision with a value needs a legal basis.',
  'seats-do-not-add-up': 'the groups of seats add up to {}, not to the size of the body.',
  circular: '"{}" comes back to itself.',
  'not-one-start': 'a procedure has one state to start from, not {}.',
  'unknown-state': 'the procedure has no state "{}".',
  'unknown-transition': 'the procedure has no step "{}".',
  'unknown-provision': 'there is no provision "{}".',
  'unknown-circumstance': 'there is no circumstance "{}".',
  'unreachable-state': 'no way leads from the start to this state.',
  'dead-end': 'this state is no end of the procedure and has no way out.',
  'final-with-exit': 'this state ends the procedure and yet has a way out.',
  'step-without-citation': 'a step needs a legal basis, unless it is left to a statute that was not read.',
  'ways-not-exclusive':
    'this step and "{}" are the same event from the same state, and their conditions do not exclude each other.',

  // Editions and days
  'not-a-date': '"{}" is not a day of the form 2022-07-01.',
  'no-such-day': 'the calendar has no day {}.',
  'before-constitution': 'the Constitution of 1995 took effect on {}; this day is earlier.',
  'before-data': 'the data begin on {}; what was in force earlier is not written down.',
  'not-in-force': 'the constitution of this edition is not in force on this day (in force: {}).',
  'unknown-edition': '"{}" is not an edition; the editions are pre-2022, post-2022 and 2026.',
  backwards: 'the second point in time lies before the first ({}).',

  // Amendments, timelines, citations
  'entity-exists': 'the amendment adds what already exists.',
  'entity-missing': 'the amendment changes what does not exist.',
  'stale-text': 'the present text is not the one that the amendment replaces.',
  'empty-change': 'the amendment says nothing about this.',
  'unsound-result': 'what would result is not a sound constitution ({}).',
  'nothing-to-undo': 'nothing is left to undo.',
  'nothing-to-redo': 'nothing is left to redo.',
  'no-such-position': 'the timeline has no step {}.',
  'unknown-branch': 'there is no branch "{}".',
  'branch-exists': 'there is a branch "{}" already.',
  'empty-name': 'a name is needed.',
  'nothing-changed': 'this changes nothing.',
  'not-a-citation': '"{}" is no citation.',

  // Procedures
  'no-such-step': 'the procedure has no step "{}" in this order.',
  'not-from-here': 'this step does not lead on from "{}", where the procedure stands.',
  'before-last-step': 'this day lies before that of the last step ({}).',
  'not-by-this-institution': 'this step belongs to others ({}).',
  'too-late': 'the time for this step has run out ({}).',
  'too-early': 'the time that must pass before this step has not run out ({}).',
  'condition-fails': 'the condition of this step is not met.',
  'facts-missing': 'facts are missing that the condition of this step needs: {}.',
  'majority-unknown': 'nothing says how many voted for it, or how many that is of ({}).',
  'majority-not-reached': 'too few voted for it ({}).',

  // Votes
  'not-a-number': '"{}" is no number of votes.',
  'fractional-votes': 'votes are counted in whole numbers, not {}.',
  'negative-votes': 'there cannot be {} votes.',
  'too-many-votes': '{} are more votes than can be counted.',
  'nobody-to-elect': 'there is nobody to elect.',
  'too-many-rows': 'these are more rows than can be counted ({}).',
  'duplicate-name': '"{}" stands here twice.',
  'duplicate-registration': 'two lists have the place {} in the order of registration.',
  'impossible-seats': '{} is no number of seats or districts that can be filled.',
  'impossible-threshold': '{} is no share that a list can be held against.',
  'unknown-list': '"{}" is not on the ballot.',
  'too-many-districts': 'these are more districts than the chamber has ({}).',
  'rule-not-known': 'the law leaves this open or is not known to the data; choose it under "whatIf".',
  'unknown-law': 'the data know no law for this body on {}.',
  'more-than-all': 'these are more than all ({}).',
  'no-name': 'this row has no name.',
  'no-votes': 'the row of "{}" has no votes.',
  'ambiguous-number': '"{}" may be thousands or decimals.',
  'no-votes-column': 'no column of the table holds numbers of votes.',
  'open-quote': 'a quotation mark is opened here and never closed.',
};

/** What a code says about a detail, in English. */
export function sentenceOf(code: Code, detail = 'something else'): string {
  return SENTENCES[code].replace('{}', () => detail);
}
