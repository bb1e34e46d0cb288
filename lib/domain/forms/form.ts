import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { ProcessId } from '#lib/domain/processes/process-id';

/** One question's answer as stored: text, a chosen value, a date 'YYYY-MM-DD', or the ticked values. '' and [] mean skipped. */
export type Answer = string | readonly string[];

/** Question id → answer. A key that is absent means the question has not been put yet. */
export type Answers = Readonly<Record<string, Answer>>;

/** What an HTML form posted: field name → value or values. */
export type RawAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Asks about answers only. For ticked values, `is` means "ticked" and `isOneOf` "at least one of these ticked". */
export type Condition =
  | { readonly question: string; readonly is: string }
  | { readonly question: string; readonly isOneOf: readonly string[] }
  | { readonly question: string; readonly answered: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** `group` is the heading a long list is sorted under (a directorate). */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly group?: string;
};

/** What is the council's own, supplied at run time. `categories` is keyed by service value; `texts`: whether it sends text messages; `map`: whether it has a map. */
export type OptionSources = {
  readonly services: readonly Option[];
  readonly wards: readonly Option[];
  readonly categories: Readonly<Record<string, readonly Option[]>>;
  readonly texts: boolean;
  readonly map: boolean;
};

/** What is said when an answer cannot be kept: full sentences that say what to do. */
export type Missing = { readonly missing: string };
export type TooLong = Missing & { readonly tooLong: string };
export type Wrong = TooLong & { readonly wrong: string };
export type DateMessages = Missing & {
  readonly incomplete: string;
  readonly wrong: string;
  readonly future: string;
};

type Asked = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** True when it may be skipped; the page adds "(optional)" to the label. */
  readonly optional?: true;
  /** For an optional question that becomes required by an earlier page's answer. */
  readonly requiredWhen?: Condition;
  /** Only asked where the council has it. */
  readonly askedWith?: 'texts' | 'map';
  readonly autocomplete?: string;
  /** The short label on the check page and in the case; the label itself when absent. */
  readonly readBackLabel?: string;
};

/**
 * Lengths are in code points, counted after cleaning. A place or an address can also be found by its postcode, typed as
 * `<id>-postcode` or where `postcodeIn` says (another question of the page), and chosen as `<id>-found`; what is stored
 * is the address chosen and what was written, a line or more of text. A position is stored as 'latitude, longitude' in
 * degrees (WGS 84) to five places, within the United Kingdom, and read back as the sentence for its side of Greenwich.
 */
export type TextQuestion = Asked & { readonly maxLength: number } & (
    | { readonly kind: 'text' | 'name'; readonly messages: TooLong }
    | { readonly kind: 'long-text'; readonly messages: TooLong; readonly rows?: number }
    | {
        readonly kind: 'address' | 'place';
        readonly messages: TooLong;
        readonly rows?: number;
        readonly postcodeIn?: string;
      }
    | { readonly kind: 'email' | 'phone' | 'postcode'; readonly messages: Wrong }
    | {
        readonly kind: 'position';
        readonly messages: Wrong;
        readonly readBack: { readonly west: string; readonly east: string };
      }
  );

/** Either `options` written here, or a list of the council; `extraOptions` follow it and file as "none of the list". */
export type OptionList =
  | { readonly options: readonly Option[] }
  | { readonly optionsFrom: 'services' | 'wards'; readonly extraOptions?: readonly Option[] }
  | { readonly optionsFrom: 'categories'; readonly of: string; readonly extraOptions?: readonly Option[] };

/** A question whose answer can be looked up by its postcode. */
export type PlaceQuestion = Extract<TextQuestion, { readonly kind: 'address' | 'place' }>;

export type ChoiceQuestion = Asked & {
  readonly kind: 'radios' | 'select' | 'checkboxes';
  readonly messages: Missing;
} & OptionList;

/** Posts as `<id>-day`, `<id>-month`, `<id>-year`; stored as 'YYYY-MM-DD'. */
export type DateQuestion = Asked & {
  readonly kind: 'date';
  readonly notAfterToday?: true;
  readonly messages: DateMessages;
};

/** One tick box; `label` is the statement agreed to; the answer is 'yes' or ''. */
export type ConsentQuestion = Asked & {
  readonly kind: 'consent';
  /** Agreed to only with a UK mobile number in the answer to this question of the same page. */
  readonly needsMobile?: { readonly question: string; readonly wrong: string };
  readonly messages: Missing;
  readonly readBack: { readonly ticked: string; readonly empty: string };
};

/** Stands alone on its page. The answer is the names of the files kept; the files lie with the draft, then with the case. */
export type FilesQuestion = Asked & {
  readonly kind: 'files';
  readonly maxFiles: number;
  readonly messages: Missing;
};

export type Question = TextQuestion | ChoiceQuestion | DateQuestion | ConsentQuestion | FilesQuestion;

export type FormId = ProcessId;

/** A place of the site that is no form: the page that shows it knows its URL. */
export type Place = 'track' | 'contact' | 'emergencies' | 'choose' | 'home' | 'disclosure-log';

/** A way on from a page that ends a journey. `page` is a page of the same form. */
export type Way = { readonly text: string } & (
  | { readonly form: FormId }
  | { readonly page: string }
  | { readonly place: Place }
);

export type Page = {
  /** The URL part; 'start', 'check', 'save', 'sent' and 'follow' are taken. */
  readonly id: string;
  /** The h1. With one question it is the question's label, so show it once. */
  readonly title: string;
  readonly questions: readonly Question[];
  readonly when?: Condition;
  readonly guidance?: readonly string[];
  /** Set apart before the question: danger, a time limit, a right. */
  readonly notice?: {
    readonly title: string;
    readonly text: readonly string[];
    readonly ways?: readonly Way[];
  };
  /** Shows how many reports of the same kind are open in the same street, when this holds. */
  readonly nearbyWhen?: Condition;
  /** Shows the published answers that are about what was written in answer to this question, put before. */
  readonly publishedLike?: string;
  /** Makes this the end of the journey: it explains, and offers ways on. Such a page asks nothing. */
  readonly signpost?: { readonly ways: readonly Way[] };
};

export type PersonFacts = {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly contactBy?: string;
  /** Whether to be told of news by text message as well. */
  readonly texts?: string;
};

/** Which question ids give the case its facts. */
export type FactsMap = {
  readonly service?: string;
  readonly category?: string;
  readonly ward?: string;
  /** Where it is; tells the ward when nobody chose one. */
  readonly place?: string;
  readonly summary?: string;
  readonly details: string;
  readonly person: PersonFacts;
  readonly needs?: { readonly chosen: string; readonly details: string; readonly safeTimes?: string };
  readonly onBehalf?: { readonly name: string; readonly relationship: string; readonly consent: string };
  /** How to reach the person asked for, where they are answered themselves and whoever asks gets a copy. */
  readonly answered?: Omit<PersonFacts, 'name'>;
  /** Of an information request: what else tells who asks, and is kept from whoever only helps to answer. */
  readonly asker?: string;
  /** The answers with which it is a case of another process than the form's. */
  readonly processBy?: { readonly question: string; readonly processes: Readonly<Record<string, ProcessId>> };
};

/** What a version of a form changed, to be told to whoever began with an earlier one. */
export type VersionChange = {
  readonly version: number;
  /** The questions it was the first to ask, by id. */
  readonly asks?: readonly string[];
  /** The questions it asks no more, as they were called. */
  readonly drops?: readonly { readonly id: string; readonly label: string }[];
};

/** In `start.lead`, `guidance` and `sent.next` times of the council's own rules stand as names (forms/filled.ts): {takenWithin}. */
export type Form = {
  readonly id: FormId;
  /** Raised with every change of a question; a stored case names the version it answered. */
  readonly version: number;
  /** What its versions changed beside wording. */
  readonly changes?: readonly VersionChange[];
  readonly process: ProcessId;
  readonly name: string;
  /** Staff words: when a colleague who takes a call chooses this form. */
  readonly calledFor: string;
  readonly start: {
    readonly title: string;
    readonly lead: readonly string[];
    /** What this form is not for, and where that goes instead. */
    readonly outOfScope: readonly string[];
    readonly youWillNeed: readonly string[];
    readonly whoAnswers: string;
    readonly time: string;
    readonly begin: string;
  };
  readonly sections: readonly { readonly title: string; readonly pages: readonly string[] }[];
  readonly pages: readonly Page[];
  readonly check: { readonly title: string; readonly declaration?: string; readonly send: string };
  /** `next` may hold {acknowledgeBy} and {answerBy} beside times; a sentence whose date is not known is left out. */
  readonly sent: { readonly title: string; readonly next: readonly string[] };
  readonly facts: FactsMap;
};

export type Today = PlainDate;

/** What reading needs from outside the form. */
export type ReadingSources = { readonly options: OptionSources; readonly today: Today };

/** `answers` are those of earlier pages: they decide categories and what is required. */
export type ReadingContext = ReadingSources & { readonly answers: Answers };

/** `field` is both the name and the id of the first input to focus (radios: the first radio; date: a part). */
export type Problem = { readonly field: string; readonly question: string; readonly message: string };
