"""Every diagnostic code: its readable name, what it means, why it matters, how to mend it. `recognise explain CODE` prints it.

Codes are never renumbered and never reused. Families: R0 YAML · R1 shape · R2 references · R3 table logic · R4 validity and
law · R5 rule tests · E1 input file · N2 notes on what stands on the paper · I interview · B batch · C settings · D missing program · S store · U usage · X bug.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CodeDoc:
    """The page of one code."""

    name: str
    what: str
    why: str
    fix: str


CATALOGUE: dict[str, CodeDoc] = {
    "R000": CodeDoc("pack-unusable", "The rule pack has errors, or there is none.", "A proposal must never rest on a rule that was read wrongly.", "Run 'recognise rules check' and mend what it lists; 'recognise rules path' shows which pack is in use."),
    "R001": CodeDoc("yaml-syntax", "The text is not YAML, or not UTF-8.", "Nothing in the file can be read until this is mended.", "Look at the line shown: indentation, an unclosed quote or bracket, or text with ':' or '#' that needs quotes."),
    "R002": CodeDoc("duplicate-key", "The same key stands twice in one mapping.", "Most programs silently keep the last one, so a rule would vanish.", "Remove or rename one of them."),
    "R003": CodeDoc("alias-or-tag", "Anchors (&), aliases (*) and tags (!) are not allowed.", "They hide what a rule says, and can make a small file explode.", "Write the value out where it is used."),
    "R004": CodeDoc("not-one-document", "The file is empty, holds two YAML documents, or has a key that is not text.", "One file is one thing.", "Keep one mapping in a file."),
    "R005": CodeDoc("too-large", "The file is larger than 1 MB or nested deeper than 12 levels.", "Rule files are for people; such a file is an accident or an attack.", "Split the file."),
    "R101": CodeDoc("unknown-key", "A key that this kind of file does not have.", "A misspelt key would be ignored, and the rule would mean something else.", "Use the key suggested. A key without a value often means that an unquoted comma ended the text before it."),
    "R102": CodeDoc("wrong-type", "A value of the wrong kind: text where a list is needed, a word where true or false is needed.", "The rule cannot be read.", "Write the kind of value the message names."),
    "R103": CodeDoc("value-not-allowed", "The value is not one of the allowed words, or out of range.", "A level 9 or a misspelt outcome would never match anything.", "Use one of the values listed."),
    "R104": CodeDoc("not-a-date", "The text is not a date YYYY-MM-DD that exists.", "Dates choose which law applies.", "Write year-month-day with two digits each."),
    "R105": CodeDoc("missing-key", "A key that is required is not there.", "Without it the file or row cannot be used.", "Add the key; 'recognise rules new' writes a complete start file."),
    "R106": CodeDoc("duplicate-id", "An id is used twice.", "Traces and tests name rows by id.", "Give each row and file its own id; never reuse the id of a removed row."),
    "R201": CodeDoc("cell-syntax", "A cell does not fit its fact.", "The condition cannot be evaluated.", "Cells are: a | b, a..b, >= n, not a, abc *, or -. Durations may be '4 years'."),
    "R202": CodeDoc("spelling-twice", "One spelling stands for two terms, or has no letters.", "A title that means two things must be decided by a condition, not by chance.", "Keep the spelling in one term, and split its rows by duration, year or entry."),
    "R203": CodeDoc("unknown-law", "A row names a law that `law:` does not declare.", "Each row must rest on a source that can be read.", "Declare the law, or correct the key."),
    "R204": CodeDoc("unknown-fact", "A condition or test names a fact that no facts file declares.", "The condition would never be known.", "Correct the name, or declare the fact in facts.yaml."),
    "R205": CodeDoc("sensitive-fact", "Health, religion and caring can never be conditions.", "Special-category data must not decide recognition (GDPR art. 9).", "Remove the condition."),
    "R206": CodeDoc("unknown-term", "A title in `when:` is not one of the terms of the file.", "The row could never decide.", "Add the term with its spellings, or correct the word."),
    "R207": CodeDoc("forbidden-effect", "The effect is forbidden for this file or profession.", "Directive 2005/36/EC sets minimum training for sectoral professions: a third-country title cannot get full recognition by a derogation.", "Use the effect the law really gives, such as temporary_practice."),
    "R208": CodeDoc("unknown-code", "A code that the scheme (ISO 3166, ISCO-08, ISCED-F) does not have.", "The row could never match.", "Correct the code."),
    "R209": CodeDoc("spelling-slip", "A spelling shows signs of a slip: a semicolon, a doubled space, three equal letters, two scripts in one word.", "The title would no longer be recognised on paper.", "Correct the spelling; in `[a, b]` a comma parts two spellings."),
    "R210": CodeDoc("levels-far-apart", "The ISCED and EQF levels of a row are two or more steps apart.", "Both frameworks order the same qualifications; a wide difference is mostly a wrong digit.", "Correct the level, or leave out `eqf`."),
    "R211": CodeDoc("rare-word", "A word of a spelling stands nowhere else in the pack and is one slip of the keyboard away from a word that does.", "The title would no longer be recognised on paper.", "Look at it; if the word is right, leave it: once the version is approved it is not doubted again."),
    "R212": CodeDoc("beyond-the-fact", "A bound lies beyond the values that the fact can have, or a test has a value outside the file's domain.", "Such a row never or always holds; mostly a digit too many.", "Correct the number, or widen `domain:` of the fact in facts.yaml."),
    "R213": CodeDoc("no-own-language", "A title has spellings, but none in a language of the country's documents.", "The reader of documents would not find the title as it is printed.", "Add the spelling of the original, or the language under `system: languages`."),
    "R214": CodeDoc("lost-comma", "Two words stand side by side in a spelling, of which one mostly ends spellings and the other mostly begins them, or one word stands twice.", "Two spellings run together are recognised as neither.", "Look at it; if the spelling is right, leave it: once the version is approved it is not doubted again."),
    "R215": CodeDoc("empty-entry", "A comma stands before the closing bracket of a list or mapping, or after a space.", "Mostly a word was deleted there: a law, a spelling.", "Put back what was lost, or remove the comma or space."),
    "R301": CodeDoc("contradiction", "Two rows of a unique table hold for the same case with different results.", "The answer would depend on the order of rows.", "Make the conditions disjoint; the message shows the cases both rows claim."),
    "R302": CodeDoc("overlap", "Two rows hold for the same case with the same result.", "Harmless today; a later edit of one row makes it a contradiction.", "Narrow one of the rows, or merge them."),
    "R303": CodeDoc("gap", "There are cases inside the declared domain that no row decides.", "Such a case gets no answer although the table names its title.", "Add a row, or accept the gap under `gaps_ok:` with the reason."),
    "R304": CodeDoc("never-decides", "The row can never decide: earlier rows or the domain already take every case.", "The row misleads its readers.", "Remove it, or correct its conditions."),
    "R305": CodeDoc("gap-reason-unused", "An accepted gap is not a gap any more.", "The reason misleads its readers.", "Remove it from `gaps_ok:`."),
    "R306": CodeDoc("too-wide", "The table is too wide for a complete check of gaps.", "Some gaps may be missed.", "Split the table, or narrow its domains."),
    "R401": CodeDoc("no-end", "The file has neither an end date nor a review date.", "Rules without end are how expired derogations live on.", "Add `review_by:` or `valid_to:`."),
    "R402": CodeDoc("window-reversed", "A date window ends before it begins.", "The rule would never be in force.", "Swap or correct the dates."),
    "R403": CodeDoc("law-does-not-cover", "The row is in force on days on which none of its laws is.", "A rule without law in force is arbitrary.", "Shorten the row's window or add the act that extends the law."),
    "R404": CodeDoc("review-due", "The review date has passed.", "Laws and levels change; somebody promised to look again.", "Read the sources again and set a new `review_by:`."),
    "R405": CodeDoc("law-not-read", "A law or source that nobody could check.", "The row rests on memory.", "Read the source, set `consulted:` and remove `verify:`."),
    "R406": CodeDoc("language-missing", "A text is missing in a language that the rest of the file has.", "Some readers will not understand the reason.", "Add the translation."),
    "R407": CodeDoc("four-eyes", "Author and approver of a pack version are the same.", "A rule decides about many people: two persons look at it.", "Have a second person approve, and name them under `approver:`."),
    "R408": CodeDoc("review-far", "The review date is more than five years away.", "Laws and levels change sooner.", "Set a nearer `review_by:`."),
    "R409": CodeDoc("stale-translation", "A translation was made from an older English text.", "Readers of different languages would get different rules.", "Renew the translation and write the digits the message gives under `text_from:`."),
    "R410": CodeDoc("no-host", "An exemption file names no host country.", "Its rules are shown for no country.", "Add `host:` with the alpha-3 code of the country whose law it is."),
    "R411": CodeDoc("not-approved", "A part of the rules differs from what the record of the approval (approval.json) says.", "A rule decides about many people; a slip of the keyboard must not become law unseen.", "Look at it ('recognise rules diff' shows what moves); if it is right, a second person runs 'recognise rules approve'."),
    "R412": CodeDoc("odd-frame", "A file has no first day, a date of another century, an id one slip away from its file's name, or a country's file names no country or another one.", "It would answer for days or countries it is not about; mostly a slip of the keyboard.", "Correct the date, the id or `applies: {country: …}`; call the file after its id."),
    "R501": CodeDoc("test-failed", "A test beside the rules does not give what it expects.", "The rules changed their meaning, or the test is wrong.", "Run 'recognise rules show' on the case."),
    "R502": CodeDoc("row-untested", "A row has no test in which it decides, or none in which it does not hold.", "A typing error in its bounds would stay unseen.", "Add a test; `--strict` asks for one of each."),
    "R503": CodeDoc("edge-untested", "A bound has no test at one of its edges: the last value that fits, or the first that does not.", "A wrong digit in the bound would stay unseen.", "Finish the test that the message proposes: write what the law says at that value, not what the row says."),
    "E100": CodeDoc("input", "A file or folder handed in cannot be used.", "Nothing was assessed from it.", "Read the message; check the path."),
    "E101": CodeDoc("empty-file", "The file has no content.", "The upload or copy was cut off.", "Ask for the file again."),
    "E102": CodeDoc("unsupported-type", "The content is not a PDF, JPEG, PNG, TIFF or WebP, whatever its name says.", "Only these are opened, to keep harmful files out.", "Save or photograph the paper in one of these forms."),
    "E103": CodeDoc("encrypted", "The PDF is locked with a password.", "Its pages cannot be read.", "Ask for an unlocked copy, or a photo of the paper."),
    "E104": CodeDoc("damaged", "The file is damaged or cut off.", "What is missing cannot be guessed.", "Ask for the file again."),
    "E105": CodeDoc("too-large", "The file, a page or the number of pages is beyond the limits.", "It would take the machine's memory.", "Scan at 300 dpi and split very long files."),
    "E106": CodeDoc("no-pages", "The file opens but has no pages.", "Empty evidence must never look like a reading.", "Ask for the file again."),
    "E107": CodeDoc("no-text", "The pages were read, and no text was found.", "A blank or unreadable scan is not evidence.", "Look at the file; ask for a better photo in daylight."),
    "E108": CodeDoc("out-of-time", "Reading the file took too long or too much memory and was stopped.", "Other files must not wait.", "Try a smaller scan of the page."),
    "E109": CodeDoc("not-a-file", "The path is missing, is a link or a device, or may not be read.", "Only regular files are opened; links could lead outside the case.", "Check the path and its rights; copy the file into the case folder."),
    "E110": CodeDoc("engine-missing", "A reading program or language model is missing.", "The page cannot be read without it.", "Run 'recognise doctor': it prints the command that mends it."),
    "E111": CodeDoc("pages-missing", "Some pages could not be read; the others were.", "The missing pages may hold what matters.", "Look at the paper for the rest."),
    "E112": CodeDoc("readers-disagree", "Two PDF readers disagree about the file; the fuller reading was used.", "One of them lost pages or text without saying so.", "Compare the reading with the paper."),
    "E113": CodeDoc("text-layer-refused", "The text inside the PDF is not trustworthy, so the pages were read from their picture.", "Such text looks right to programs and wrong to people.", "Nothing; confirm the fields as usual."),
    "E114": CodeDoc("active-content", "The PDF carries scripts, links or attachments. They were ignored.", "They are never run or followed.", "Ask for a plain copy if something seems to be missing."),
    "E115": CodeDoc("hard-to-read", "A page was hard to read; much of its text is uncertain.", "Uncertain readings must be confirmed by a person.", "Ask for a sharper scan or a photo in even light."),
    "I001": CodeDoc("submission-without-id", "A submission of a form has no instanceID.", "Without it the same interview could be taken in twice.", "Export the submissions again with their meta columns."),
    "I002": CodeDoc("submission-of-other-version", "A submission was made with another version of the interview template.", "Its answers may belong to other questions.", "Name the template file it was made with (--template FILE)."),
    "I003": CodeDoc("submission-changed", "A submission with this instanceID was taken in before, with other content.", "A record is never overwritten silently.", "Look at both; remove the old record and its raw file if the new one is right."),
    "N201": CodeDoc("code-on-paper", "A QR code or bar code stands on the paper.", "It may lead to a register; it may also lead anywhere. It was not opened.", "Compare the host with the issuer's own address, and look the number up there."),
    "N202": CodeDoc("travel-document-zone", "A machine readable zone was read; its check digits hold, or do not.", "Name and birth date can be compared with the diploma.", "Nothing; a failed check digit is often a misread sign."),
    "N203": CodeDoc("name-against-zone", "The name on the paper was compared with the machine readable zone, with the reason.", "Names are written in many ways; a difference is a question, never an accusation.", "Ask how the name came to be written differently."),
    "N204": CodeDoc("birth-date-against-zone", "The birth date on the paper was compared with the machine readable zone.", "Calendars and misread digits explain most differences.", "Look at both dates on the papers."),
    "B001": CodeDoc("worker-lost", "The process that worked on this case was ended from outside.", "The case has no proposal yet.", "Run 'recognise batch retry DIR'."),
    "C001": CodeDoc("setting", "A setting is unknown or has a wrong value.", "The tool would not do what was meant.", "Run 'recognise doctor'."),
    "D001": CodeDoc("program-missing", "A program or library that is needed is not installed.", "The step cannot run.", "Run 'recognise doctor': it prints the command that mends it."),
    "D002": CodeDoc("language-missing-ocr", "Tesseract has no data for a language.", "Documents in that language are read badly.", "Run 'recognise doctor': it prints the command that mends it."),
    "S001": CodeDoc("store", "A file of results cannot be read or written.", "Work could be lost.", "Check the disk space and the rights on the folder."),
    "U001": CodeDoc("usage", "The words of the command do not fit together.", "Nothing was done.", "Add --help to the command."),
    "X001": CodeDoc("bug", "Something happened that should not.", "The result cannot be trusted.", "Report it with the output of 'recognise doctor'; it holds no personal data."),
}  # fmt: skip
