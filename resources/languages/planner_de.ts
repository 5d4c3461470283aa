<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>planner</name>
  <message>
   <location filename="../../planner/exchange/chosen.py" />
   <source>The model has no structure; there is nothing to export. Add a structure first.</source>
   <translation>Das Modell hat keine Struktur; es gibt nichts zu exportieren. Zuerst eine Struktur hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/chosen.py" />
   <source>There is no structure with the id {id}.</source>
   <translation>Eine Struktur mit der Kennung {id} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/chosen.py" />
   <source>The structure {structure} lists no functions and no owners; there is nothing to export.</source>
   <translation>Die Struktur {structure} führt keine Funktionen und keine Träger auf; es gibt nichts zu exportieren.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/chosen.py" />
   <source>The structures list no functions and no owners; there is nothing to export.</source>
   <translation>Die Strukturen führen keine Funktionen und keine Träger auf; es gibt nichts zu exportieren.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/as_document.py" />
   <source>Functions by what happens to each ownership</source>
   <translation>Funktionen danach, was mit jeder Zuständigkeit geschieht</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/as_document.py" />
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/as_document.py" />
   <source>Eight figures, each with how it is counted</source>
   <translation>Acht Kennzahlen, je mit der Zählweise</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/as_document.py" />
   <location filename="../../planner/ui/compare/pages.py" />
   <location filename="../../planner/ui/find/index.py" />
   <location filename="../../planner/ui/findings/view.py" />
   <location filename="../../planner/ui/window/workspace.py" />
   <source>Findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/as_document.py" />
   <source>Movements</source>
   <translation>Bewegungen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/as_document.py" />
   <location filename="../../planner/ui/find/index.py" />
   <location filename="../../planner/ui/functions/list.py" />
   <location filename="../../planner/ui/library/add_from_library.py" />
   <location filename="../../planner/ui/load/partner_chart.py" />
   <location filename="../../planner/ui/load/spread_chart.py" />
   <location filename="../../planner/ui/matrix/heads.py" />
   <location filename="../../planner/ui/suggest/limits.py" />
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>Functions</source>
   <translation>Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/as_document.py" />
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <location filename="../../planner/ui/graph/controls.py" />
   <location filename="../../planner/ui/load/spread_chart.py" />
   <location filename="../../planner/ui/matrix/heads.py" />
   <source>Owners</source>
   <translation>Träger</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/as_document.py" />
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Figure</source>
   <translation>Kennzahl</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/as_document.py" />
   <location filename="../../planner/exchange/documents/phrases.py" />
   <location filename="../../planner/model/areas.py" />
   <location filename="../../planner/ui/functions/rows.py" />
   <location filename="../../planner/ui/importing/lists.py" />
   <location filename="../../planner/ui/workshop/functions_screen.py" />
   <source>Without an area</source>
   <translation>Ohne Bereich</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>From {before} to {after}</source>
   <translation>Von {before} zu {after}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>{part} change place or owners.</source>
   <translation>
    <numerusform>{part} wechselt Platz oder Träger.</numerusform>
    <numerusform>{part} wechseln Platz oder Träger.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>{percent} ({good} of {counted})</source>
   <translation>{percent} ({good} von {counted})</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>{title}: from {before} to {after}</source>
   <translation>{title}: von {before} zu {after}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>No function changes its place or its owners.</source>
   <translation>Keine Funktion wechselt Platz oder Träger.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <location filename="../../planner/ui/compare/score_bars.py" />
   <source>nothing to count</source>
   <translation>nichts zu zählen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>{measure} (less is better)</source>
   <translation>{measure} (weniger ist besser)</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>{number} solved</source>
   <translation>{number} gelöst</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>none solved</source>
   <translation>keine gelöst</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>{number} new</source>
   <translation>{number} neu</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>none new</source>
   <translation>keine neu</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>{number} left</source>
   <translation>{number} geblieben</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>none left</source>
   <translation>keine geblieben</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>Split</source>
   <translation>Aufgeteilt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>{owner} into {owners}</source>
   <translation>{owner} in {owners}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <location filename="../../planner/ui/compare/findings_page.py" />
   <source>Solved</source>
   <translation>Gelöst</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <location filename="../../planner/ui/compare/findings_page.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>Left</source>
   <comment>findings</comment>
   <translation>Geblieben</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>Merged</source>
   <translation>Zusammengeführt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>{owners} into {owner}</source>
   <translation>{owners} zu {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>Joining</source>
   <translation>Neu dabei</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/comparison/words.py" />
   <source>Leaving</source>
   <translation>Nicht mehr dabei</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/as_html.py" />
   <source>Skip to the content</source>
   <translation>Zum Inhalt springen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/as_html.py" />
   <source>Find in this page</source>
   <translation>Auf dieser Seite suchen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/as_html.py" />
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>You review it before the start.</source>
   <translation>Sie prüfen vor dem Beginn.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>You review it before launch.</source>
   <translation>Sie prüfen vor dem Start.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>You review it after launch.</source>
   <translation>Sie prüfen nach dem Start.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>nobody decides it yet</source>
   <translation>noch entscheidet niemand</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>nobody executes it yet</source>
   <translation>noch führt niemand aus</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>You decide and execute</source>
   <translation>Sie entscheiden und führen aus</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>You decide</source>
   <translation>Sie entscheiden</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>You execute</source>
   <translation>Sie führen aus</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>You are asked</source>
   <translation>Sie beraten</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>You review</source>
   <translation>Sie prüfen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>Known before you start: {inputs}.</source>
   <translation>Vor dem Beginn bekannt: {inputs}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>Measured by: {metric}.</source>
   <translation>Gemessen an: {metric}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/duties.py" />
   <source>Your part: {part}.</source>
   <translation>Ihr Teil: {part}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/findings.py" />
   <source>Other findings</source>
   <translation>Weitere Befunde</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/findings.py" />
   <location filename="../../planner/ui/findings/families.py" />
   <source>Gaps</source>
   <translation>Lücken</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/findings.py" />
   <location filename="../../planner/ui/findings/families.py" />
   <source>Overlaps</source>
   <translation>Überschneidungen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/findings.py" />
   <source>{severity} in {structure}:</source>
   <translation>{severity} in {structure}:</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/findings.py" />
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/findings.py" />
   <source>Why it matters: {reason}</source>
   <translation>Warum es zählt: {reason}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/findings.py" />
   <source>Accepted on purpose</source>
   <translation>Bewusst hingenommen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>The next review of this model was due on {day}.</source>
   <translation>Die nächste Überprüfung dieses Modells war am {day} fällig.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>The next review of this model is due on {day}.</source>
   <translation>Die nächste Überprüfung dieses Modells ist am {day} fällig.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>can approve or stop it</source>
   <translation>kann freigeben oder stoppen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>produces or runs it</source>
   <translation>erstellt oder betreibt es</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>gives business, sales or technical context</source>
   <translation>bringt Wissen aus Geschäft, Vertrieb oder Technik ein</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>checks quality before launch or handoff</source>
   <translation>prüft die Qualität vor Start oder Übergabe</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>Who owns what in {structures}, {day}</source>
   <translation>Wer was trägt: {structures}, {day}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>Board of {structure}</source>
   <translation>Tafel: {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>Each owner with the functions that it decides, executes, gives input on and reviews.</source>
   <translation>Jeder Träger mit den Funktionen, die er entscheidet, ausführt, berät und prüft.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>Graph of {structure}</source>
   <translation>Graph: {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>Lines lead from who decides to who executes, and from who gives input to who decides.</source>
   <translation>Linien führen von denen, die entscheiden, zu denen, die ausführen, und von denen, die beraten, zu denen, die entscheiden.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>Who owns what</source>
   <translation>Wer was trägt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>{number} roles</source>
   <comment>in words</comment>
   <translation>
    <numerusform>{number} Rolle</numerusform>
    <numerusform>{number} Rollen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>{number} partners</source>
   <comment>in words</comment>
   <translation>
    <numerusform>ein Partner</numerusform>
    <numerusform>{number} Partner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>{number} departments</source>
   <comment>in words</comment>
   <translation>
    <numerusform>{number} Abteilung</numerusform>
    <numerusform>{number} Abteilungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>{number} errors</source>
   <comment>in words</comment>
   <translation>
    <numerusform>ein Fehler</numerusform>
    <numerusform>{number} Fehler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>{number} warnings</source>
   <comment>in words</comment>
   <translation>
    <numerusform>{number} Warnung</numerusform>
    <numerusform>{number} Warnungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>{number} pieces of advice</source>
   <comment>in words</comment>
   <translation>
    <numerusform>ein Hinweis</numerusform>
    <numerusform>{number} Hinweise</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>Agreed by {owner} on {day}.</source>
   <translation>Vereinbart von {owner} am {day}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>Agreed on {day}.</source>
   <translation>Vereinbart am {day}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>What this is</source>
   <translation>Worum es geht</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>A team controls functions: what must be owned for as long as the business exists, whatever the titles are. This handout says for each of them who decides, who executes, who gives input and who reviews.</source>
   <translation>Ein Team steuert Funktionen: was jemand tragen muss, solange es das Geschäft gibt, unabhängig von Stellentiteln. Dieses Handout sagt für jede Funktion, wer entscheidet, wer ausführt, wer berät und wer prüft.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>{functions} in scope, held by {owners}.</source>
   <translation>{functions} im Umfang; Träger: {owners}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>{functions} in scope, and nobody to hold them.</source>
   <translation>{functions} im Umfang, und niemand trägt sie.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>{number} functions are parked on purpose.</source>
   <translation>
    <numerusform>Eine Funktion ist bewusst geparkt.</numerusform>
    <numerusform>{number} Funktionen sind bewusst geparkt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>Open: {findings}.</source>
   <translation>Offen: {findings}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Nothing is open.</source>
   <translation>Nichts ist offen.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>It is about {names}.</source>
   <translation>Es geht um {names}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <source>To be looked at again on {day}.</source>
   <translation>Wieder anzusehen am {day}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>Agreed by {owner}.</source>
   <translation>Vereinbart von {owner}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>How to read D, E, I and R</source>
   <translation>So sind D, E, I und R zu lesen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>A role is a seat in the team and not a person, and may be vacant. A partner works from outside; what is decided stays inside. Words in round brackets behind a name say for what part that owner stands. A function is abandoned when nobody decides it and nobody executes it, and parked when it is left out on purpose.</source>
   <translation>Eine Rolle ist eine Stelle im Team und keine Person; sie kann unbesetzt sein. Ein Partner arbeitet von außen; was zu entscheiden ist, bleibt im Haus. Worte in runden Klammern hinter einem Namen sagen, für welchen Teil dieser Träger steht. Eine Funktion ist verwaist, wenn niemand sie entscheidet und niemand sie ausführt, und geparkt, wenn sie bewusst ausgelassen ist.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/find/index.py" />
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>Decisions</source>
   <translation>Entscheidungen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/handout.py" />
   <source>Decisions that are still to be made</source>
   <translation>Entscheidungen, die noch offen sind</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/kinds.py" />
   <source>Handout</source>
   <translation>Handout</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/kinds.py" />
   <source>who owns what, what is open and what changes</source>
   <translation>wer was trägt, was offen ist und was sich ändert</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/kinds.py" />
   <source>Pages for each role</source>
   <translation>Seiten für jede Rolle</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/kinds.py" />
   <source>one page for each role, in full sentences</source>
   <translation>eine Seite für jede Rolle, in ganzen Sätzen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/kinds.py" />
   <source>Briefs for partners</source>
   <translation>Briefings für Partner</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/kinds.py" />
   <source>one page for each external partner</source>
   <translation>eine Seite für jeden externen Partner</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/kinds.py" />
   <source>Minutes of the workshop</source>
   <translation>Protokoll des Workshops</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/kinds.py" />
   <source>what was decided, voted and parked</source>
   <translation>was entschieden, abgestimmt und geparkt wurde</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/kinds.py" />
   <source>There is no document {document}; there is {keys}.</source>
   <translation>Ein Dokument {document} gibt es nicht; es gibt {keys}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/limits.py" />
   <source>{owners} execute {functions}</source>
   <translation>
    <numerusform>{owners} führt {functions} aus</numerusform>
    <numerusform>{owners} führen {functions} aus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/limits.py" />
   <source>nobody owns {functions}</source>
   <translation>niemand trägt {functions}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/limits.py" />
   <source>{owners} decide {functions}</source>
   <translation>
    <numerusform>{owners} entscheidet {functions}</numerusform>
    <numerusform>{owners} entscheiden {functions}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/limits.py" />
   <source>Where your role stops</source>
   <translation>Wo Ihre Rolle endet</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/limits.py" />
   <source>Beside your functions, these are not yours:</source>
   <translation>Diese Funktionen daneben gehören nicht zu Ihrer Rolle:</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/limits.py" />
   <source>You share it: {owners}.</source>
   <translation>Sie teilen sie: {owners}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/load/spread_chart.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>nobody yet</source>
   <translation>noch niemand</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>no date</source>
   <translation>kein Datum</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>{hands}; {average} on average</source>
   <translation>{hands}; im Schnitt {average}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>The model has no structure, so there is nothing to write about.</source>
   <translation>Das Modell hat keine Struktur, also gibt es nichts zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>The model has had no workshop yet, so there is nothing to write about.</source>
   <translation>Zu dem Modell gab es noch keinen Workshop, also gibt es nichts zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>Workshop of {day}</source>
   <translation>Workshop vom {day}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Workshop</source>
   <translation>Workshop</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>Minutes: {title}</source>
   <translation>Protokoll: {title}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>{n} showed {fingers}</source>
   <translation>
    <numerusform>{n} zeigte {fingers}</numerusform>
    <numerusform>{n} zeigten {fingers}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>{minutes} of {planned} min</source>
   <translation>{minutes} von {planned} Min.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/exchange/documents/plan_part.py" />
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>State</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>Leaves</source>
   <comment>a step</comment>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>skipped</source>
   <translation>übersprungen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>complete</source>
   <translation>vollständig</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Vote</source>
   <translation>Abstimmen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>{n} ballots, {dots} dots each.</source>
   <translation>
    <numerusform>{n} Stimmzettel, Punkte je Person: {dots}.</numerusform>
    <numerusform>{n} Stimmzettel, Punkte je Person: {dots}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>What got how many dots</source>
   <translation>Was wie viele Punkte bekam</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Next steps</source>
   <translation>Nächste Schritte</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>Who does what until when</source>
   <translation>Wer was bis wann tut</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>The steps</source>
   <translation>Die Schritte</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>The steps and what they left</source>
   <translation>Die Schritte und ihre Ergebnisse</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/exchange/plan/as_markdown.py" />
   <location filename="../../planner/ui/audience/plan_page.py" />
   <location filename="../../planner/ui/sheets.py" />
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>not done</source>
   <translation>nicht erledigt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/workshop/goal_screen.py" />
   <source>Objective</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>Who took part</source>
   <translation>Wer teilnahm</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/agreements/decisions.py" />
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>Decided by</source>
   <translation>Entschieden von</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>On</source>
   <comment>a day</comment>
   <translation>Am</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>Dots</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/plan/fields.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Parking lot</source>
   <translation>Themenspeicher</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>Findings solved</source>
   <translation>Gelöste Befunde</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>untitled model</source>
   <translation>Modell ohne Titel</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>Look again</source>
   <translation>Wieder ansehen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/workshop/fist_row.py" />
   <source>Fist of five</source>
   <translation>Fünf-Finger-Abfrage</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <source>open</source>
   <comment>not done</comment>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/minutes.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>closed</source>
   <translation>geschlossen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <source>Who holds the functions of {area}</source>
   <translation>Träger der Funktionen: {area}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <location filename="../../planner/exchange/slides/matrix.py" />
   <location filename="../../planner/ui/compare/table/rows.py" />
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>Function</source>
   <translation>Funktion</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <location filename="../../planner/ui/audience/area_page.py" />
   <location filename="../../planner/ui/audience/function_page.py" />
   <location filename="../../planner/ui/inspector/holders.py" />
   <source>nobody</source>
   <translation>niemand</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <location filename="../../planner/ui/find/index.py" />
   <source>not in this structure</source>
   <translation>nicht in dieser Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <location filename="../../planner/model/vocabulary.py" />
   <location filename="../../planner/ui/find/index.py" />
   <location filename="../../planner/ui/workshop/functions_screen.py" />
   <source>parked</source>
   <translation>geparkt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <source>abandoned: nobody decides, nobody executes</source>
   <translation>verwaist: niemand entscheidet, niemand führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <source>No reason is written down.</source>
   <translation>Kein Grund ist festgehalten.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <source>{owners}, undecided</source>
   <translation>{owners}, unentschieden</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <location filename="../../planner/ui/audience/area_page.py" />
   <source>undecided</source>
   <translation>unentschieden</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <source>Functions and their owners</source>
   <translation>Funktionen und ihre Träger</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <source>Parked on purpose in {structure}</source>
   <translation>Bewusst geparkt in {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/owners_tables.py" />
   <source>Parked on purpose</source>
   <translation>Bewusst geparkt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/page_looks.py" />
   <source>Nothing is found.</source>
   <translation>Nichts gefunden.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/page_looks.py" />
   <source>One line is found.</source>
   <translation>Eine Zeile gefunden.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/page_looks.py" />
   <source>{n} lines are found.</source>
   <translation>{n} Zeilen gefunden.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>The contract ended on {day}.</source>
   <translation>Der Vertrag endete am {day}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>The contract is up for renewal on {day}.</source>
   <translation>Der Vertrag steht am {day} zur Verlängerung an.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>Every decision is made inside. Ask before you change what was agreed.</source>
   <translation>Jede Entscheidung fällt im Haus. Bitte nachfragen, bevor Sie ändern, was vereinbart ist.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>A brief for each partner</source>
   <translation>Ein Briefing für jeden Partner</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>Some decisions above stand with you, though decisions are meant to stay inside; ask your contact.</source>
   <translation>Einige Entscheidungen oben liegen bei Ihnen, obwohl Entscheidungen im Haus bleiben sollen; bitte bei Ihrem Ansprechpartner nachfragen.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>{structure} has no partners; there is no brief to write.</source>
   <translation>{structure} hat keine Partner; es gibt kein Briefing zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>You hold no function here at present.</source>
   <translation>Derzeit tragen Sie hier keine Funktion.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>What you may decide</source>
   <translation>Was Sie entscheiden dürfen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>This brief says what you do for us as our {kind}.</source>
   <translation>Dieses Briefing sagt, was Sie für uns tun ({kind}).</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>This brief says what you do for us.</source>
   <translation>Dieses Briefing sagt, was Sie für uns tun.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>Your contact is {owner}.</source>
   <translation>Ansprechpartner für Sie: {owner}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>No contact inside is named for you yet.</source>
   <translation>Für Sie ist noch kein Ansprechpartner im Haus benannt.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>You may decide what stands above as decided by you; everything else is decided inside.</source>
   <translation>Sie dürfen entscheiden, was oben bei Ihnen als Entscheidung steht; alles andere wird im Haus entschieden.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/partners.py" />
   <source>You may decide where we give you a decision; so far every decision is made inside.</source>
   <translation>Sie dürfen entscheiden, wo wir Ihnen eine Entscheidung geben; bisher fällt jede Entscheidung im Haus.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>{owners} pass it on.</source>
   <translation>
    <numerusform>{owners} gibt weiter.</numerusform>
    <numerusform>{owners} geben weiter.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>From {start} to {end}.</source>
   <translation>Von {start} an {end}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>Nobody executes the function at the other end.</source>
   <translation>Niemand führt die Funktion am anderen Ende aus.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>{owners} take it over.</source>
   <translation>
    <numerusform>{owners} übernimmt.</numerusform>
    <numerusform>{owners} übernehmen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>You pass on, from {start} to {end}.</source>
   <translation>Sie geben weiter, von {start} an {end}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>You take over, from {start} to {end}.</source>
   <translation>Sie übernehmen, von {start} an {end}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>What was agreed: {agreement}</source>
   <translation>Vereinbart ist: {agreement}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>No agreement is written down yet.</source>
   <translation>Noch ist keine Vereinbarung festgehalten.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/passing.py" />
   <location filename="../../planner/exchange/slides/roles.py" />
   <location filename="../../planner/model/families.py" />
   <location filename="../../planner/model/symptoms.py" />
   <location filename="../../planner/ui/agreements/handoffs.py" />
   <location filename="../../planner/ui/find/index.py" />
   <location filename="../../planner/ui/findings/families.py" />
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>Handoffs</source>
   <translation>Übergaben</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>Between functions of yours goes {passes}.</source>
   <translation>Zwischen Ihren eigenen Funktionen geht: {passes}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>Both functions are yours.</source>
   <translation>Beide Funktionen sind Ihre.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>What goes over: {passes}.</source>
   <translation>Was hinübergeht: {passes}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/passing.py" />
   <source>What comes: {passes}.</source>
   <translation>Was kommt: {passes}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/phrases.py" />
   <source>{owners} {do}</source>
   <translation>{owners} {do}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/phrases.py" />
   <source>{owners} {do} as well</source>
   <translation>auch {owners} {do}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/phrases.py" />
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/phrases.py" />
   <source>decide</source>
   <translation>
    <numerusform>entscheidet</numerusform>
    <numerusform>entscheiden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/phrases.py" />
   <source>execute</source>
   <translation>
    <numerusform>führt aus</numerusform>
    <numerusform>führen aus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/phrases.py" />
   <source>give input</source>
   <translation>
    <numerusform>berät</numerusform>
    <numerusform>beraten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/documents/phrases.py" />
   <source>review</source>
   <comment>what owners do</comment>
   <translation>
    <numerusform>prüft</numerusform>
    <numerusform>prüfen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/phrases.py" />
   <source>{name} (vacant)</source>
   <translation>{name} (unbesetzt)</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/plan_part.py" />
   <source>{number} (done)</source>
   <translation>{number} (erledigt)</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/plan_part.py" />
   <source>Change plan from {before} to {after}</source>
   <translation>Änderungsplan von {before} zu {after}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/plan_part.py" />
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/plan_part.py" />
   <source>How and after which step</source>
   <translation>Wie und nach welchem Schritt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/plan_part.py" />
   <source>The steps in their order</source>
   <translation>Die Schritte in ihrer Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/plan_part.py" />
   <source>Who and when</source>
   <translation>Wer und wann</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>A page for each role</source>
   <translation>Eine Seite für jede Rolle</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>Tool: {tool}.</source>
   <translation>Werkzeug: {tool}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>{structure} has no roles; there is no page to write.</source>
   <translation>{structure} hat keine Rollen; es gibt keine Seite zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>You hold no function in this structure.</source>
   <translation>Sie tragen keine Funktion in dieser Struktur.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>This role is vacant: nobody holds it yet.</source>
   <translation>Diese Rolle ist unbesetzt: Noch hat sie niemand inne.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>You are the internal contact of {owners}.</source>
   <translation>Sie sind interner Ansprechpartner für {owners}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>You stand in for those who execute {functions}.</source>
   <translation>Sie sind Vertretung für die Ausführung von {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>This page says what the role owns in {structure}.</source>
   <translation>Diese Seite sagt, was die Rolle in {structure} trägt.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>You serve it with {functions}.</source>
   <translation>Dazu tragen Sie bei mit {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>every {rhythm}</source>
   <translation>Rhythmus: {rhythm}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>about {topics}</source>
   <translation>Themen: {topics}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>with {owners}</source>
   <translation>zusammen mit {owners}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>Held by {holder}.</source>
   <translation>Besetzt mit {holder}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>Goals, tools and cadences</source>
   <translation>Ziele, Werkzeuge und Rhythmen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>{people} people share this role.</source>
   <translation>{people} Personen teilen sich diese Rolle.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>Goal: {goal}.</source>
   <translation>Ziel: {goal}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>You own it.</source>
   <translation>Sie betreuen es.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>review</source>
   <comment>cadence</comment>
   <translation>Überprüfung</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>{owner} owns it.</source>
   <translation>{owner} betreut es.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/documents/roles.py" />
   <source>Nobody owns it.</source>
   <translation>Niemand betreut es.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/graphs/mermaid.py" />
   <source>Mermaid draws {most} lines unless its setting maxEdges allows more; this graph has {number}.</source>
   <translation>Mermaid zeichnet {most} Linien, wenn seine Einstellung maxEdges nicht mehr erlaubt; dieser Graph hat {number}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/grid.py" />
   <location filename="../../planner/exchange/grids/survey.py" />
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} has more than {number} columns, which is not allowed.</source>
   <translation>{file} hat mehr als {number} Spalten; das ist nicht erlaubt.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/grid.py" />
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} has too many cells: {number} are allowed.</source>
   <translation>{file} hat zu viele Zellen: erlaubt sind {number}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/read.py" />
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} is empty.</source>
   <translation>{file} ist leer.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/read.py" />
   <source>{file} holds no table.</source>
   <translation>{file} enthält keine Tabelle.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/survey.py" />
   <source>{file} is too large when unpacked: {size} MiB are allowed.</source>
   <translation>{file} ist entpackt zu groß: erlaubt sind {size} MiB.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/survey.py" />
   <source>{file} is protected by a password; save it without one.</source>
   <translation>{file} ist mit einem Kennwort geschützt; bitte ohne Kennwort speichern.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/survey.py" />
   <source>{file} holds a document type, which no spreadsheet program writes.</source>
   <translation>{file} enthält einen Dokumenttyp, den kein Tabellenprogramm schreibt.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/survey.py" />
   <location filename="../../planner/exchange/grids/workbook.py" />
   <source>{file} is damaged, or no XLSX workbook: {reason}.</source>
   <translation>{file} ist beschädigt oder keine XLSX-Arbeitsmappe: {reason}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/survey.py" />
   <source>{file} is too large: its part {part} is.</source>
   <translation>{file} ist zu groß: wegen des Teils {part}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/survey.py" />
   <source>{file} has too many cells: {number} are allowed in a workbook.</source>
   <translation>{file} hat zu viele Zellen: erlaubt sind {number} in einer Arbeitsmappe.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/workbook.py" />
   <source>{file} is protected by a password or an old XLS workbook; save it as XLSX without a password.</source>
   <translation>{file} ist mit einem Kennwort geschützt oder eine alte XLS-Arbeitsmappe; bitte als XLSX ohne Kennwort speichern.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/workbook.py" />
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} is too large: {size} MiB are allowed.</source>
   <translation>{file} ist zu groß: erlaubt sind {size} MiB.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/workbook.py" />
   <source>{file} is an archive without sheets; only XLSX workbooks can be read.</source>
   <translation>{file} ist ein Archiv ohne Blätter; nur XLSX-Arbeitsmappen sind lesbar.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/workbook.py" />
   <source>{file}: the formula in {place} of the sheet {sheet} has no saved value and counts as empty; opening and saving the workbook in a spreadsheet program gives it one.</source>
   <translation>{file}: Die Formel in {place} im Blatt {sheet} hat keinen gespeicherten Wert und gilt als leer; öffnen und speichern in einem Tabellenprogramm gibt ihr einen.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/workbook.py" />
   <source>{file}: {number} formulas of the sheet {sheet} have no saved value and count as empty ({places}); opening and saving the workbook in a spreadsheet program gives them one.</source>
   <translation>{file}: {number} Formeln im Blatt {sheet} haben keinen gespeicherten Wert und gelten als leer ({places}); öffnen und speichern in einem Tabellenprogramm gibt ihnen einen.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/grids/workbook.py" />
   <source>{file}: the sheet {sheet} is hidden and is left out.</source>
   <translation>{file}: Das Blatt {sheet} ist ausgeblendet und bleibt weg.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/incoming.py" />
   <source>{file} is no assignment table, since it has no column "structure" with a column "function" or "owner", and no responsibility matrix, since it has no table with functions down, owners across and letters such as R, A, C and I where they meet.</source>
   <translation>{file} ist keine Zuweisungstabelle, denn eine Spalte „structure“ mit einer Spalte „function“ oder „owner“ fehlt, und keine Zuständigkeitsmatrix, denn eine Tabelle mit Funktionen in Zeilen, Trägern in Spalten und Buchstaben wie R, A, C und I dazwischen fehlt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/incoming.py" />
   <source>{file}: the first assignment table is read, the {n} other tables are left out.</source>
   <translation>
    <numerusform>{file}: Die erste Zuweisungstabelle ist gelesen, die andere Tabelle bleibt weg.</numerusform>
    <numerusform>{file}: Die erste Zuweisungstabelle ist gelesen, die {n} anderen Tabellen bleiben weg.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/gathering.py" />
   <location filename="../../planner/model/edits/owners.py" />
   <source>An owner</source>
   <translation>Ein Träger</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/gathering.py" />
   <location filename="../../planner/model/edits/functions.py" />
   <source>A function</source>
   <translation>Eine Funktion</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/gathering.py" />
   <location filename="../../planner/model/edits/areas.py" />
   <source>An area</source>
   <translation>Ein Bereich</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/gathering.py" />
   <source>shorter text without control characters ({error})</source>
   <translation>ein kürzerer Text ohne Steuerzeichen ({error})</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/gathering.py" />
   <location filename="../../planner/model/wording.py" />
   <source>{names} and {number} more</source>
   <translation>{names} und {number} weitere</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/gathering.py" />
   <source>{file} has several columns {heading} (row {row}); give each owner a name of its own.</source>
   <translation>{file} hat mehrere Spalten {heading} (Zeile {row}); bitte jedem Träger einen eigenen Namen geben.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/gathering.py" />
   <source>{file}: Without any letter, and taken for functions that nobody holds: {names}.</source>
   <translation>{file}: Ohne Buchstaben und als Funktionen ohne Träger gelesen: {names}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/gathering.py" />
   <source>{file}: In several rows, and taken as one function each: {names}.</source>
   <translation>{file}: In mehreren Zeilen und als je eine Funktion gelesen: {names}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/gathering.py" />
   <source>{file}: Named with their area, since another function has the name: {names}.</source>
   <translation>{file}: Mit ihrem Bereich benannt, weil eine andere Funktion den Namen hat: {names}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/gathering.py" />
   <location filename="../../planner/exchange/table/cells.py" />
   <source>The text</source>
   <translation>Der Text</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/matrix.py" />
   <location filename="../../planner/ui/document_words.py" />
   <location filename="../../planner/ui/fields/day_editor.py" />
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/matrix.py" />
   <source>row {row}, column {column}: {text} could not be read</source>
   <translation>Zeile {row}, Spalte {column}: {text} war nicht lesbar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/matrix/understand.py" />
   <source>it knows all letters but those of {n} cells</source>
   <translation>
    <numerusform>es kennt alle Buchstaben außer denen in {n} Zelle</numerusform>
    <numerusform>es kennt alle Buchstaben außer denen in {n} Zellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/understand.py" />
   <source>its legend says what the letters mean</source>
   <translation>die Legende sagt, was die Buchstaben bedeuten</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/understand.py" />
   <source>{file}: the table under {heading} (rows {first} to {last}) is no responsibility matrix and is left out.</source>
   <translation>{file}: Die Tabelle unter {heading} (Zeilen {first} bis {last}) ist keine Zuständigkeitsmatrix und bleibt weg.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/understand.py" />
   <source>{file}: the table there (rows {first} to {last}) is no responsibility matrix and is left out.</source>
   <translation>{file}: Die Tabelle dort (Zeilen {first} bis {last}) ist keine Zuständigkeitsmatrix und bleibt weg.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/understand.py" />
   <source>{file} holds no responsibility matrix: there is no table with functions down, owners across and letters such as R, A, C and I where they meet.</source>
   <translation>{file} enthält keine Zuständigkeitsmatrix: Es gibt keine Tabelle mit Funktionen in Zeilen, Trägern in Spalten und Buchstaben wie R, A, C und I dazwischen.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/understand.py" />
   <source>its own</source>
   <translation>eigenes Schema</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/understand.py" />
   <source>it was named</source>
   <translation>so ist es gewählt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/understand.py" />
   <source>it says in words what its owners do</source>
   <translation>die Tabelle sagt in Worten, was die Träger tun</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/understand.py" />
   <source>its title, its heading or its file is named {scheme}</source>
   <translation>der Titel, die Überschrift oder die Datei heißt {scheme}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/matrix/understand.py" />
   <source>it is the first that knows all letters</source>
   <translation>es ist das erste, das alle Buchstaben kennt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/plan/as_ics.py" />
   <source>{n} steps have no date and are left out.</source>
   <translation>
    <numerusform>{n} Schritt hat kein Datum und bleibt weg.</numerusform>
    <numerusform>{n} Schritte haben kein Datum und bleiben weg.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/as_ics.py" />
   <source>Step {number} of {steps}</source>
   <translation>Schritt {number} von {steps}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/as_ics.py" />
   <source>Done: {step}</source>
   <translation>Erledigt: {step}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/as_ics.py" />
   <source>Seen to by {owner}</source>
   <translation>Zuständig: {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/as_markdown.py" />
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/as_markdown.py" />
   <source>what to do</source>
   <translation>was zu tun ist</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/as_markdown.py" />
   <source>how</source>
   <translation>wie</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/as_markdown.py" />
   <source>who</source>
   <translation>wer</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/as_markdown.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>until</source>
   <translation>bis</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/as_markdown.py" />
   <source>note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/as_markdown.py" />
   <location filename="../../planner/model/record_words.py" />
   <location filename="../../planner/ui/fields/field.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/words.py" />
   <source>Plan from {before} to {after}</source>
   <translation>Plan von {before} zu {after}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/plan/words.py" />
   <source>{n} steps.</source>
   <translation>
    <numerusform>{n} Schritt.</numerusform>
    <numerusform>{n} Schritte.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/words.py" />
   <source>{title}: plan from {before} to {after}</source>
   <translation>{title}: Plan von {before} zu {after}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/words.py" />
   <source>There is nothing to do: {after} is as {before}.</source>
   <translation>Es ist nichts zu tun: {after} ist wie {before}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/plan/words.py" />
   <source>{n} steps, {done} of them done.</source>
   <translation>
    <numerusform>{n} Schritt, davon erledigt: {done}.</numerusform>
    <numerusform>{n} Schritte, davon erledigt: {done}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/words.py" />
   <source>{weeks} weeks side by side</source>
   <translation>{weeks} Wochen nebeneinander</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/words.py" />
   <source>after {steps}</source>
   <translation>wartet auf Schritt {steps}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/plan/write.py" />
   <source>A change plan leads from one structure to another, and this model has one alone. Add another first.</source>
   <translation>Ein Änderungsplan führt von einer Struktur zu einer anderen, und dieses Modell hat nur eine. Zuerst eine weitere hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <location filename="../../planner/ui/board/face.py" />
   <location filename="../../planner/ui/matrix/heads.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <source>EXTERNAL</source>
   <translation>EXTERN</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <location filename="../../planner/ui/dialogs/owner_list.py" />
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/workshop/new_owner.py" />
   <location filename="../../planner/ui/workshop/read_out_screen.py" />
   <source>Department</source>
   <translation>Abteilung</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <source>{structure}: who owns what</source>
   <translation>{structure}: wer was trägt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/slides/board.py" />
   <location filename="../../planner/exchange/slides/graph.py" />
   <location filename="../../planner/model/differences/sentences.py" />
   <location filename="../../planner/model/workshop/progress.py" />
   <location filename="../../planner/ui/audience/matrix_page.py" />
   <location filename="../../planner/ui/audience/team_page.py" />
   <source>{n} owners</source>
   <translation>
    <numerusform>{n} Träger</numerusform>
    <numerusform>{n} Träger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/slides/board.py" />
   <location filename="../../planner/exchange/slides/reports.py" />
   <location filename="../../planner/model/differences/sentences.py" />
   <location filename="../../planner/model/workshop/progress.py" />
   <location filename="../../planner/ui/audience/matrix_page.py" />
   <location filename="../../planner/ui/board/chips.py" />
   <location filename="../../planner/ui/fields/field_row.py" />
   <location filename="../../planner/ui/inspector/pages.py" />
   <location filename="../../planner/ui/library/picks.py" />
   <location filename="../../planner/ui/words/functions.py" />
   <source>{n} functions</source>
   <translation>
    <numerusform>{n} Funktion</numerusform>
    <numerusform>{n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/slides/board.py" />
   <location filename="../../planner/exchange/slides/graph.py" />
   <location filename="../../planner/ui/audience/team_page.py" />
   <location filename="../../planner/ui/window/status.py" />
   <location filename="../../planner/ui/workshop/room.py" />
   <source>{n} abandoned</source>
   <translation>
    <numerusform>{n} verwaist</numerusform>
    <numerusform>{n} verwaist</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/slides/board.py" />
   <location filename="../../planner/ui/workshop/room.py" />
   <source>{n} parked</source>
   <translation>
    <numerusform>{n} geparkt</numerusform>
    <numerusform>{n} geparkt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <location filename="../../planner/exchange/slides/graph.py" />
   <source>This structure lists no owners.</source>
   <translation>Diese Struktur führt keine Träger auf.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <source>Vacant</source>
   <translation>Unbesetzt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <source>load {load} of {capacity}</source>
   <translation>Auslastung {load} von {capacity}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <source>{number} of {all}</source>
   <translation>{number} von {all}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <location filename="../../planner/ui/functions/panel.py" />
   <source>Abandoned</source>
   <translation>Verwaist</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <source>Nobody decides, nobody executes.</source>
   <translation>Niemand entscheidet, niemand führt aus.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <location filename="../../planner/ui/compare/flow/labels.py" />
   <location filename="../../planner/ui/compare/table/rows.py" />
   <location filename="../../planner/ui/functions/panel.py" />
   <source>Parked</source>
   <translation>Geparkt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <source>Out of scope on purpose.</source>
   <translation>Bewusst außerhalb des Umfangs.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/board.py" />
   <location filename="../../planner/exchange/slides/graph.py" />
   <source>holds nothing</source>
   <translation>trägt nichts</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/cards.py" />
   <source>{name} (continued)</source>
   <translation>{name} (Fortsetzung)</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/deck.py" />
   <source>Footer</source>
   <translation>Fußzeile</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/deck.py" />
   <source>Slide number</source>
   <translation>Foliennummer</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/deck.py" />
   <source>Accent</source>
   <translation>Akzent</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/deck.py" />
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>About</source>
   <translation>Worum es geht</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/deck.py" />
   <source>Summary</source>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/graph.py" />
   <source>{structure}: who decides for whom</source>
   <translation>{structure}: wer für wen entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/graph.py" />
   <location filename="../../planner/ui/graph/key.py" />
   <source>decides → executes</source>
   <translation>entscheidet → führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/graph.py" />
   <source>reviews → executes</source>
   <translation>prüft → führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/graph.py" />
   <source>gives input → decides</source>
   <translation>berät → entscheidet</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/slides/graph.py" />
   <source>{n} functions are decided by one and executed by another</source>
   <translation>
    <numerusform>{n} Funktion entscheidet einer und führt ein anderer aus</numerusform>
    <numerusform>{n} Funktionen entscheidet einer und führt ein anderer aus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/graph.py" />
   <source>External partner {name}</source>
   <translation>Externer Partner {name}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/graph.py" />
   <source>{ownership}: {start} to {end}, functions: {number}</source>
   <translation>{ownership}: {start} → {end}, Funktionen: {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/slides/graph.py" />
   <source>{n} lines lead to other slides</source>
   <translation>
    <numerusform>{n} Linie führt zu anderen Folien</numerusform>
    <numerusform>{n} Linien führen zu anderen Folien</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/graph.py" />
   <location filename="../../planner/exchange/slides/words.py" />
   <source>Legend: {words}</source>
   <translation>Legende: {words}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/matrix.py" />
   <source>{structure}: matrix</source>
   <translation>{structure}: Matrix</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/matrix.py" />
   <source>{owners} owners by {functions} functions in scope</source>
   <translation>{owners} Träger, {functions} Funktionen im Umfang</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/slides/matrix.py" />
   <source>{n} hold nothing and are not shown</source>
   <translation>
    <numerusform>{n} Träger ohne Funktion ist nicht gezeigt</numerusform>
    <numerusform>{n} Träger ohne Funktion sind nicht gezeigt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/matrix.py" />
   <source>each slide has the functions that its owners hold</source>
   <translation>jede Folie zeigt die Funktionen ihrer Träger</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/matrix.py" />
   <location filename="../../planner/ui/window/workspace.py" />
   <source>Matrix</source>
   <translation>Matrix</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/matrix.py" />
   <source>* external partner</source>
   <translation>* externer Partner</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/matrix.py" />
   <source>{function} (abandoned)</source>
   <translation>{function} (verwaist)</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>{structure}: findings</source>
   <translation>{structure}: Befunde</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Findings: {counts}</source>
   <translation>Befunde: {counts}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Change plan: {before} to {after}</source>
   <translation>Änderungsplan: {before} zu {after}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>{title}: owners</source>
   <translation>{title}: Träger</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/slides/reports.py" />
   <location filename="../../planner/ui/findings/tallies.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <source>{number} errors</source>
   <translation>
    <numerusform>{number} Fehler</numerusform>
    <numerusform>{number} Fehler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/slides/reports.py" />
   <location filename="../../planner/ui/findings/tallies.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <source>{number} warnings</source>
   <translation>
    <numerusform>{number} Warnung</numerusform>
    <numerusform>{number} Warnungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>{number} advice</source>
   <translation>
    <numerusform>{number} Hinweis</numerusform>
    <numerusform>{number} Hinweise</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>{title}: quality</source>
   <translation>{title}: Qualität</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>{title}: changes</source>
   <translation>{title}: Änderungen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>✓ done: {step}</source>
   <translation>✓ erledigt: {step}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Bars count functions; the sign before the words tells them apart without colour.</source>
   <translation>Balken zählen Funktionen; das Zeichen vor den Worten unterscheidet sie ohne Farbe.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Severity</source>
   <translation>Schwere</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Before: {structure}</source>
   <translation>Vorher: {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>After: {structure}</source>
   <translation>Nachher: {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <location filename="../../planner/ui/load/spread_chart.py" />
   <source>Area</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <location filename="../../planner/ui/compare/table/rows.py" />
   <source>What changes</source>
   <translation>Was sich ändert</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <location filename="../../planner/ui/structures/fields.py" />
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Seen to by</source>
   <translation>Zuständig</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Who decides</source>
   <translation>Wer entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Who executes</source>
   <translation>Wer ausführt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/reports.py" />
   <source>Who joins and leaves, is split and merged.</source>
   <translation>Wer neu dabei ist, geht, aufgeteilt oder zusammengeführt wird.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/roles.py" />
   <source>passes on {start} → {end}</source>
   <translation>Weitergabe {start} → {end}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/roles.py" />
   <source>receives {start} → {end}</source>
   <translation>Übernahme {start} → {end}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/roles.py" />
   <source>Holds nothing yet</source>
   <translation>Trägt noch nichts</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/roles.py" />
   <source>No function of this structure is given to this role.</source>
   <translation>Keine Funktion dieser Struktur ist dieser Rolle zugewiesen.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/roles.py" />
   <source>Agreed: {agreement}</source>
   <translation>Vereinbart: {agreement}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/words.py" />
   <location filename="../../planner/model/vocabulary.py" />
   <location filename="../../planner/ui/graph/key.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <source>role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/words.py" />
   <location filename="../../planner/ui/audience/owner_page.py" />
   <location filename="../../planner/ui/compare/flow/key.py" />
   <location filename="../../planner/ui/graph/key.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <source>external partner</source>
   <translation>externer Partner</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/words.py" />
   <location filename="../../planner/model/vocabulary.py" />
   <location filename="../../planner/ui/compare/flow/key.py" />
   <location filename="../../planner/ui/graph/key.py" />
   <location filename="../../planner/ui/graph/owner_box.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <location filename="../../planner/ui/workshop/owner_note.py" />
   <source>department</source>
   <translation>Abteilung</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <source>Who owns what, what is open and what changes</source>
   <comment>title of slides</comment>
   <translation>Wer was trägt, was offen ist und was sich ändert</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <source>Board</source>
   <comment>title of slides</comment>
   <translation>Tafel</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <source>Graph</source>
   <comment>title of slides</comment>
   <translation>Graph</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <source>Compare</source>
   <comment>title of slides</comment>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <source>Matrix</source>
   <comment>title of slides</comment>
   <translation>Matrix</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <source>Findings</source>
   <comment>title of slides</comment>
   <translation>Befunde</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <source>Plan</source>
   <comment>title of slides</comment>
   <translation>Änderungsplan</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <source>Roles</source>
   <comment>title of slides</comment>
   <translation>Rollen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <location filename="../../planner/ui/pictures.py" />
   <source>A comparison needs two structures; {structure} is the only one.</source>
   <translation>Ein Vergleich braucht zwei Strukturen; {structure} ist die einzige.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <source>Operating model</source>
   <translation>Betriebsmodell</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <source>There are no slides of the {view}; there are some of {views}.</source>
   <translation>Folien für {view} gibt es nicht; es gibt welche für {views}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/slides/write.py" />
   <source>As of {day}</source>
   <translation>Stand: {day}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/cells.py" />
   <source>{words} or {last}</source>
   <translation>{words} oder {last}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/cells.py" />
   <source>text without control characters, at most 10,000 characters</source>
   <translation>ein Text ohne Steuerzeichen, höchstens 10.000 Zeichen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/cells.py" />
   <source>a name without control characters, at most 10,000 characters</source>
   <translation>ein Name ohne Steuerzeichen, höchstens 10.000 Zeichen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/cells.py" />
   <source>items with semicolons between, at most 10,000 characters; an item that holds a semicolon stands in double quotes</source>
   <translation>Einträge mit Semikolon dazwischen, höchstens 10.000 Zeichen; ein Eintrag mit Semikolon steht in doppelten Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/cells.py" />
   <source>a date such as 2027-03-31</source>
   <translation>ein Datum wie 2027-03-31</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/cells.py" />
   <source>yes or no</source>
   <translation>yes (ja) oder no (nein)</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/cells.py" />
   <source>a number that is not negative, with a decimal point, such as 0.5</source>
   <translation>eine nicht negative Zahl mit Dezimalpunkt, zum Beispiel 0.5</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/cells.py" />
   <source>a number from 0 to 1, with a decimal point, such as 0.5</source>
   <translation>eine Zahl von 0 bis 1 mit Dezimalpunkt, zum Beispiel 0.5</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/cells.py" />
   <source>any of {words}, with spaces between</source>
   <translation>beliebige von {words}, mit Leerzeichen dazwischen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>{value} as in row {row}, since both rows tell it about the same assignment</source>
   <translation>{value} wie in Zeile {row}, da beide Zeilen dieselbe Zuweisung betreffen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>{value} as in row {row}, since both rows tell it about the same function</source>
   <translation>{value} wie in Zeile {row}, da beide Zeilen dieselbe Funktion betreffen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>{value} as in row {row}, since both rows tell it about the same function in the structure</source>
   <translation>{value} wie in Zeile {row}, da beide Zeilen dieselbe Funktion in der Struktur betreffen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>{value} as in row {row}, since both rows tell it about the same owner</source>
   <translation>{value} wie in Zeile {row}, da beide Zeilen denselben Träger betreffen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>{value} as in row {row}, since both rows tell it about the same owner in the structure</source>
   <translation>{value} wie in Zeile {row}, da beide Zeilen denselben Träger in der Struktur betreffen</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>nothing, since the row names no function</source>
   <translation>nichts, da die Zeile keine Funktion nennt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>nothing, since the row names no owner</source>
   <translation>nichts, da die Zeile keinen Träger nennt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>nothing, since the row names no ownership</source>
   <translation>nichts, da die Zeile keine Zuständigkeit nennt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>nothing, since the ownership is {ownership}, not execution</source>
   <translation>nichts, da die Zuständigkeit {ownership} ist, nicht execution</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>the name of a structure</source>
   <translation>der Name einer Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>a name, here or in the column "owner"</source>
   <translation>ein Name, hier oder in der Spalte „owner“</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>the name of an owner of {structure}</source>
   <translation>der Name eines Trägers in {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/claims.py" />
   <source>{words}, since the row names a function and an owner</source>
   <translation>{words}, da die Zeile eine Funktion und einen Träger nennt</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/error.py" />
   <source>{file}, row {row}, column {column}: {value} is not allowed; allowed is {allowed}.</source>
   <translation>{file}, Zeile {row}, Spalte {column}: {value} ist nicht erlaubt; erlaubt ist {allowed}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/error.py" />
   <source>an empty cell</source>
   <translation>eine leere Zelle</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/names.py" />
   <source>The structure {name} is written as {other}, since another structure has that name.</source>
   <translation>Die Struktur {name} ist als {other} geschrieben, da eine andere Struktur so heißt.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/names.py" />
   <source>The function {name} is written as {other}, since another function has that name.</source>
   <translation>Die Funktion {name} ist als {other} geschrieben, da eine andere Funktion so heißt.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/names.py" />
   <source>The owner {name} is written as {other}, since another owner has that name.</source>
   <translation>Der Träger {name} ist als {other} geschrieben, da ein anderer Träger so heißt.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/names.py" />
   <source>The area {name} is written as {other}, since another area has that name.</source>
   <translation>Der Bereich {name} ist als {other} geschrieben, da ein anderer Bereich so heißt.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/names.py" />
   <source>The structure {name} is written as {other}, since a table trims names and needs one.</source>
   <translation>Die Struktur {name} ist als {other} geschrieben, da eine Tabelle Namen ohne Leerraum am Rand braucht.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/names.py" />
   <source>The function {name} is written as {other}, since a table trims names and needs one.</source>
   <translation>Die Funktion {name} ist als {other} geschrieben, da eine Tabelle Namen ohne Leerraum am Rand braucht.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/names.py" />
   <source>The owner {name} is written as {other}, since a table trims names and needs one.</source>
   <translation>Der Träger {name} ist als {other} geschrieben, da eine Tabelle Namen ohne Leerraum am Rand braucht.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/names.py" />
   <source>The area {name} is written as {other}, since a table trims names and needs one.</source>
   <translation>Der Bereich {name} ist als {other} geschrieben, da eine Tabelle Namen ohne Leerraum am Rand braucht.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/reading.py" />
   <source>{file}: the column {column} is not known and is left out.</source>
   <translation>{file}: Die Spalte {column} ist unbekannt und bleibt weg.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/reading.py" />
   <source>{file}: the column {column} is not known and is left out (did you mean "{meant}"?).</source>
   <translation>{file}: Die Spalte {column} ist unbekannt und bleibt weg (gemeint ist vielleicht „{meant}“).</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/reading.py" />
   <source>nothing, since the header has {n} columns</source>
   <translation>
    <numerusform>nichts, da die Kopfzeile {n} Spalte hat</numerusform>
    <numerusform>nichts, da die Kopfzeile {n} Spalten hat</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/reading.py" />
   <source>{file} has a header and no rows below it.</source>
   <translation>{file} hat eine Kopfzeile und keine Zeilen darunter.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/reading.py" />
   <source>{file}: column {number} has no heading and is left out.</source>
   <translation>{file}: Spalte {number} hat keine Überschrift und bleibt weg.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/reading.py" />
   <source>{file}: {n} rows have fewer cells than the header ({rows}); the missing cells count as empty.</source>
   <translation>
    <numerusform>{file}: {n} Zeile hat weniger Zellen als die Kopfzeile ({rows}); fehlende Zellen gelten als leer.</numerusform>
    <numerusform>{file}: {n} Zeilen haben weniger Zellen als die Kopfzeile ({rows}); fehlende Zellen gelten als leer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>the goals of {n} functions</source>
   <translation>
    <numerusform>die Ziele von {n} Funktion</numerusform>
    <numerusform>die Ziele von {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>the tools of {n} functions</source>
   <translation>
    <numerusform>die Werkzeuge von {n} Funktion</numerusform>
    <numerusform>die Werkzeuge von {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} values of the column "{column}"</source>
   <translation>
    <numerusform>{n} Wert der Spalte „{column}“</numerusform>
    <numerusform>{n} Werte der Spalte „{column}“</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>the trigger of {n} structures</source>
   <translation>
    <numerusform>der Auslöser von {n} Struktur</numerusform>
    <numerusform>die Auslöser von {n} Strukturen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>the size of {n} structures</source>
   <translation>
    <numerusform>die Größe von {n} Struktur</numerusform>
    <numerusform>die Größe von {n} Strukturen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>the note of {n} structures</source>
   <translation>
    <numerusform>die Notiz von {n} Struktur</numerusform>
    <numerusform>die Notizen von {n} Strukturen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/rest.py" />
   <source>Left out, because a table cannot hold it: {parts}.</source>
   <translation>Weggelassen, weil eine Tabelle es nicht fassen kann: {parts}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/rest.py" />
   <source>the title {title}</source>
   <translation>der Titel {title}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/rest.py" />
   <source>the next review on {day}</source>
   <translation>die nächste Überprüfung am {day}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/rest.py" />
   <source>the layout</source>
   <translation>die Anordnung</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/rest.py" />
   <location filename="../../planner/model/record_words.py" />
   <source>the workshop</source>
   <translation>Workshop</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>which structure {n} of them come after</source>
   <translation>
    <numerusform>worauf {n} der Strukturen folgt</numerusform>
    <numerusform>worauf {n} der Strukturen folgen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/rest.py" />
   <source>which structure is the baseline</source>
   <translation>welche Struktur die heutige ist</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} functions in no structure</source>
   <translation>
    <numerusform>{n} Funktion in keiner Struktur</numerusform>
    <numerusform>{n} Funktionen in keiner Struktur</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} owners in no structure</source>
   <translation>
    <numerusform>{n} Träger in keiner Struktur</numerusform>
    <numerusform>{n} Träger in keiner Struktur</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} areas without a function</source>
   <translation>
    <numerusform>{n} Bereich ohne Funktion</numerusform>
    <numerusform>{n} Bereiche ohne Funktion</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>the settings of {n} rules</source>
   <translation>
    <numerusform>die Einstellungen von {n} Regel</numerusform>
    <numerusform>die Einstellungen von {n} Regeln</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/rest.py" />
   <source>the field {field}</source>
   <translation>das Feld {field}</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/rest.py" />
   <source>the empty structure {structure}</source>
   <translation>die leere Struktur {structure}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} accepted findings</source>
   <translation>
    <numerusform>{n} hingenommener Befund</numerusform>
    <numerusform>{n} hingenommene Befunde</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} cadences</source>
   <translation>
    <numerusform>{n} Rhythmus</numerusform>
    <numerusform>{n} Rhythmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} checkpoints</source>
   <translation>
    <numerusform>{n} Zwischenstand</numerusform>
    <numerusform>{n} Zwischenstände</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} decisions</source>
   <translation>
    <numerusform>{n} Entscheidung</numerusform>
    <numerusform>{n} Entscheidungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} goals</source>
   <translation>
    <numerusform>{n} Ziel</numerusform>
    <numerusform>{n} Ziele</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} handoffs</source>
   <translation>
    <numerusform>{n} Übergabe</numerusform>
    <numerusform>{n} Übergaben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} plans</source>
   <translation>
    <numerusform>{n} Plan</numerusform>
    <numerusform>{n} Pläne</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/exchange/table/rest.py" />
   <source>{n} tools</source>
   <translation>
    <numerusform>{n} Werkzeug</numerusform>
    <numerusform>{n} Werkzeuge</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} is not {encoding} text.</source>
   <translation>{file} ist kein Text in {encoding}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} is a workbook or another archive, not a CSV table; save the sheet as CSV first.</source>
   <translation>{file} ist eine Arbeitsmappe oder ein anderes Archiv, keine CSV-Tabelle; zuerst das Blatt als CSV speichern.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} is not a CSV table: it holds binary data.</source>
   <translation>{file} ist keine CSV-Tabelle: Sie enthält Binärdaten.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} is not UTF-8 text; name its encoding with --encoding, such as cp1252.</source>
   <translation>{file} ist kein UTF-8-Text; die Kodierung angeben, mit --encoding zum Beispiel cp1252.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} has no column "structure"; its header names {names}.</source>
   <translation>{file} hat keine Spalte „structure“; die Kopfzeile nennt {names}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} has neither a column "function" nor a column "owner".</source>
   <translation>{file} hat weder eine Spalte „function“ noch eine Spalte „owner“.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/text.py" />
   <source>{encoding} is no encoding; try utf-8, cp1252 or utf-16.</source>
   <translation>{encoding} ist keine Kodierung; möglich sind utf-8, cp1252 oder utf-16.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} has the column {column} {number} times; once is allowed.</source>
   <translation>{file} hat die Spalte {column} {number}-mal; einmal ist erlaubt.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/text.py" />
   <source>{file} cannot be read as a table; around line {line} a quote or a cell does not end: {error}.</source>
   <translation>{file} ist nicht als Tabelle lesbar; um Zeile {line} endet ein Anführungszeichen oder eine Zelle nicht: {error}.</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/table/text.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <location filename="../../planner/ui/merge/rows.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../planner/exchange/workbook/paper.py" />
   <source>Left out, because a cell holds {number} characters: row {row}, column {column} of {sheet}.</source>
   <translation>Weggelassen, weil eine Zelle {number} Zeichen fasst: Zeile {row}, Spalte {column} von {sheet}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/graph_changes.py" />
   <location filename="../../planner/ui/graph/changes_picture.py" />
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/graph_changes.py" />
   <location filename="../../planner/ui/graph/changes_picture.py" />
   <source>gone</source>
   <translation>weg</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/graph_changes.py" />
   <source>other functions or ends</source>
   <translation>andere Funktionen oder Enden</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/graph_changes.py" />
   <source>of another kind</source>
   <translation>von anderer Art</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/graph_changes.py" />
   <location filename="../../planner/ui/graph/changes_picture.py" />
   <source>as before</source>
   <translation>wie zuvor</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/movement.py" />
   <source>stays</source>
   <translation>bleibt</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/movement.py" />
   <source>comes in-house</source>
   <translation>kommt ins Haus</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/movement.py" />
   <source>goes outside</source>
   <translation>geht nach außen</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/movement.py" />
   <source>moves</source>
   <translation>wechselt</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/movement.py" />
   <source>newly owned</source>
   <translation>neu vergeben</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/movement.py" />
   <source>newly parked</source>
   <translation>neu geparkt</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/movement.py" />
   <source>lost</source>
   <translation>verloren</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/movement.py" />
   <source>still nobody</source>
   <translation>weiterhin niemand</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{function} stays parked.</source>
   <translation>{function} bleibt geparkt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{function} is parked in {structure}.</source>
   <translation>{function} ist in {structure} geparkt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{function} is new in {structure}: {owners}.</source>
   <translation>{function} ist neu in {structure}: {owners}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{function} is new in {structure}, and nobody holds it.</source>
   <translation>{function} ist neu in {structure} und hat keine Träger.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{function} is back in scope: {owners}.</source>
   <translation>{function} ist wieder im Umfang: {owners}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{function} is back in scope, and nobody holds it.</source>
   <translation>{function} ist wieder im Umfang und hat keine Träger.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{ownership} goes from {before} to {after}</source>
   <translation>{ownership} geht von {before} an {after}</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{function} stays as it is in {structure}.</source>
   <translation>{function} bleibt, wie es in {structure} ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{function} stays as it is in {structure}: still nobody decides it.</source>
   <translation>{function} bleibt, wie es in {structure} ist: Weiterhin entscheidet niemand.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{function} stays as it is in {structure}: still nobody executes it.</source>
   <translation>{function} bleibt, wie es in {structure} ist: Weiterhin führt niemand aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{function} stays as it is in {structure}: still nobody decides or executes it.</source>
   <translation>{function} bleibt, wie es in {structure} ist: Weiterhin entscheidet niemand, und niemand führt aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{ownership} comes in-house from {before} to {after}</source>
   <translation>{ownership} kommt von {before} ins Haus zu {after}</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{ownership} goes outside from {before} to {after}</source>
   <translation>{ownership} geht von {before} außer Haus an {after}</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{function} is not in {structure} any more.</source>
   <translation>{function} ist nicht mehr in {structure}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <location filename="../../planner/model/plan/details.py" />
   <source>{ownership} by {owners}</source>
   <translation>{ownership} durch {owners}</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>nobody has the {ownership} of {owners} any more</source>
   <translation>niemand hat mehr die {ownership} von {owners}</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{structure} lists no functions and no owners.</source>
   <translation>{structure} führt keine Funktionen und keine Träger auf.</translation>
  </message>
  <message>
   <location filename="../../planner/model/compare/sentences.py" />
   <source>{before} and {after} have no function in common.</source>
   <translation>{before} und {after} haben keine Funktion gemeinsam.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/find.py" />
   <source>The order of the areas is another one.</source>
   <translation>Die Reihenfolge der Bereiche ist eine andere.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/find.py" />
   <source>The order of the functions is another one.</source>
   <translation>Die Reihenfolge der Funktionen ist eine andere.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/find.py" />
   <source>The order of the structures is another one.</source>
   <translation>Die Reihenfolge der Strukturen ist eine andere.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/find.py" />
   <source>The order of the owners is another one.</source>
   <translation>Die Reihenfolge der Träger ist eine andere.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/find.py" />
   <source>The order of the functions in {structure} is another one.</source>
   <translation>Die Reihenfolge der Funktionen in {structure} ist eine andere.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/find.py" />
   <source>The order of the owners in {structure} is another one.</source>
   <translation>Die Reihenfolge der Träger in {structure} ist eine andere.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/find.py" />
   <source>Owners have other places in the graph.</source>
   <translation>Träger stehen an anderen Plätzen im Graphen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{owner} decides it</source>
   <translation>{owner} entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{owner} executes it</source>
   <translation>{owner} führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{owner} gives input on it</source>
   <translation>{owner} berät</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{owner} reviews it</source>
   <translation>{owner} prüft</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is new.</source>
   <translation>{subject} ist neu.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is gone.</source>
   <translation>{subject} ist weg.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{function}: {holding} now in {structure}, and {before} no longer.</source>
   <translation>{function}, jetzt in {structure}: {holding}, {before} nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject}: what it keeps is another state now.</source>
   <translation>{subject}: Der festgehaltene Stand ist jetzt ein anderer.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject}: {field} is {value} now, before {before}.</source>
   <translation>{subject}: {field} jetzt {value}, zuvor {before}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject}: {field} gained {gained} and lost {lost}.</source>
   <translation>{subject}: {field} – neu {gained}, nicht mehr {lost}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is today's structure now.</source>
   <translation>{subject} ist jetzt die heutige Struktur.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is no longer today's structure.</source>
   <translation>{subject} ist nicht mehr die heutige Struktur.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is critical now.</source>
   <translation>{subject} ist jetzt kritisch.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is no longer critical.</source>
   <translation>{subject} ist nicht mehr kritisch.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is done now.</source>
   <translation>{subject} ist jetzt erledigt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is no longer done.</source>
   <translation>{subject} ist nicht mehr erledigt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} may decide now.</source>
   <translation>{subject} darf jetzt entscheiden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} may no longer decide.</source>
   <translation>{subject} darf nicht mehr entscheiden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is off now.</source>
   <translation>{subject} ist jetzt aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is on again.</source>
   <translation>{subject} ist wieder an.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{function}: {holding} now in {structure}, for “{boundary}” only.</source>
   <translation>{function}, jetzt in {structure}: {holding}, nur für „{boundary}“.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{name} is in {structure} now.</source>
   <translation>{name} ist jetzt in {structure}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is new: {functions} and {owners}.</source>
   <translation>{subject} ist neu: {functions} und {owners}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{function}: {holding} no longer in {structure}.</source>
   <translation>{function}, nicht mehr in {structure}: {holding}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{name} is not in {structure} any more.</source>
   <translation>{name} ist nicht mehr in {structure}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is gone, with {functions} and {owners}.</source>
   <translation>{subject} ist weg ({functions}, {owners}).</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is now named {name}.</source>
   <translation>{subject} heißt jetzt {name}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject}: {field} is {value} now.</source>
   <translation>{subject}: {field} jetzt {value}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject}: {field} is another one now.</source>
   <translation>{subject}: {field} geändert.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is parked now.</source>
   <translation>{subject} ist jetzt geparkt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is a {kind} now, before a {before}.</source>
   <translation>{subject} ist jetzt {kind}, zuvor {before}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject}: {field} gained {gained}.</source>
   <translation>{subject}: {field} – neu {gained}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject}: {field} lost {lost}.</source>
   <translation>{subject}: {field} – nicht mehr {lost}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <location filename="../../planner/storage/merging/conflict.py" />
   <source>not there</source>
   <translation>nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{owner} has the {ownership} of it</source>
   <translation>{owner} hat „{ownership}“</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{function}: {holding} now in {structure}.</source>
   <translation>{function}, jetzt in {structure}: {holding}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{name} is in {structure} now, parked.</source>
   <translation>{name} ist jetzt in {structure}, geparkt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is in scope again.</source>
   <translation>{subject} ist wieder im Umfang.</translation>
  </message>
  <message>
   <location filename="../../planner/model/differences/sentences.py" />
   <source>{subject} is parked now: {reason}.</source>
   <translation>{subject} ist jetzt geparkt: {reason}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/acceptances.py" />
   <source>Accepting {rule} needs a reason, so that others can follow it later.</source>
   <translation>{rule} hinzunehmen braucht einen Grund, damit andere es später nachvollziehen können.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/acceptances.py" />
   <source>The reason</source>
   <translation>Der Grund</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/assignments.py" />
   <location filename="../../planner/model/edits/matrix_letters.py" />
   <source>{function} is parked in {structure}. Bring it back into scope first.</source>
   <translation>{function} ist in {structure} geparkt. Zuerst in den Umfang zurückholen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/assignments.py" />
   <source>A share belongs to an execution; {ownership} has none.</source>
   <translation>Ein Anteil gehört zu einer Ausführung; {ownership} hat keinen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/assignments.py" />
   <source>A share lies between 0 and 1; {share} does not.</source>
   <translation>Ein Anteil liegt zwischen 0 und 1; {share} liegt nicht darin.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/assignments.py" />
   <source>{owner} does not hold {ownership} on {function}.</source>
   <translation>{owner} hat keine {ownership} für {function}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/assignments.py" />
   <source>{word} is no ownership; allowed are {words}.</source>
   <translation>{word} ist keine Zuständigkeit; erlaubt sind {words}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/assignments.py" />
   <location filename="../../planner/model/edits/structure_from.py" />
   <source>The boundary</source>
   <translation>Die Abgrenzung</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/cadences.py" />
   <source>A cadence</source>
   <translation>Ein Rhythmus</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/cadences.py" />
   <source>{value} is nothing that a cadence reviews; allowed are {words}.</source>
   <translation>{value} ist nichts, was ein Rhythmus behandelt; erlaubt sind {words}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/checkpoints.py" />
   <source>There is no checkpoint with the id {id} any more.</source>
   <translation>Den Zwischenstand mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/checkpoints.py" />
   <source>A checkpoint</source>
   <translation>Ein Zwischenstand</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/checkpoints.py" />
   <location filename="../../planner/model/edits/structures.py" />
   <source>A structure</source>
   <translation>Eine Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/decisions.py" />
   <source>A decision</source>
   <translation>Eine Entscheidung</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/decisions.py" />
   <source>There is no function, owner or structure with the id {id} any more.</source>
   <translation>Eine Funktion, einen Träger oder eine Struktur mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>a date is written as YYYY-MM-DD</source>
   <translation>ein Datum wird als JJJJ-MM-TT geschrieben</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>input should be a finite number</source>
   <translation>erlaubt ist eine endliche Zahl</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>input should be a valid boolean</source>
   <translation>erlaubt ist ja oder nein</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>input should be a valid date</source>
   <translation>erlaubt ist ein Datum</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>input should be a valid integer</source>
   <translation>erlaubt ist eine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>input should be a valid number</source>
   <translation>erlaubt ist eine Zahl</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>input should be a valid string</source>
   <translation>erlaubt ist ein Text</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>input should be greater than or equal to 0</source>
   <translation>erlaubt ist eine Zahl ab 0</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>input should be less than or equal to 1</source>
   <translation>erlaubt ist eine Zahl bis 1</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>The {field}</source>
   <translation>{field}</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>{what} has no {fields}.</source>
   <translation>{what} hat kein Feld {fields}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <location filename="../../planner/model/text.py" />
   <source>{what} needs a name.</source>
   <translation>{what} braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/fields.py" />
   <source>{value} is no {field}: {reason}.</source>
   <translation>{value} passt nicht in „{field}“: {reason}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/functions.py" />
   <location filename="../../planner/model/edits/owners.py" />
   <location filename="../../planner/ui/crash/telling.py" />
   <location filename="../../planner/ui/intents/functions.py" />
   <location filename="../../planner/ui/intents/structures.py" />
   <location filename="../../planner/ui/structures/copy_with_others.py" />
   <source>{name} (copy)</source>
   <translation>{name} (Kopie)</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/goals.py" />
   <source>A goal</source>
   <translation>Ein Ziel</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/handoffs.py" />
   <source>A handoff</source>
   <translation>Eine Übergabe</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/handoffs.py" />
   <source>A handoff passes work on to somebody else; it cannot start and end at {name}.</source>
   <translation>Eine Übergabe gibt Arbeit an andere weiter; sie kann nicht bei {name} beginnen und enden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/handoffs.py" />
   <source>There is no function or department with the id {id} any more.</source>
   <translation>Eine Funktion oder Abteilung mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/handoffs.py" />
   <source>{owner} is a {kind}; a handoff starts and ends at a function or a department.</source>
   <translation>{owner} ist vom Typ {kind}; eine Übergabe beginnt und endet bei einer Funktion oder einer Abteilung.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/joining.py" />
   <source>The {field} differs ({values}); say which one stays.</source>
   <translation>{field} ist unterschiedlich ({values}); bitte angeben, was bleibt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/owners.py" />
   <source>A role</source>
   <translation>Eine Rolle</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/owners.py" />
   <source>A partner</source>
   <translation>Ein Partner</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/owners.py" />
   <source>A department</source>
   <translation>Eine Abteilung</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/owners.py" />
   <source>{kind} is no kind of owner; allowed are {words}.</source>
   <translation>{kind} ist keine Art von Träger; erlaubt sind {words}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/owners.py" />
   <source>{owner} cannot be its own internal contact.</source>
   <translation>{owner} kann nicht der eigene interne Ansprechpartner sein.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/parts.py" />
   <source>There is no structure with the id {id} any more.</source>
   <translation>Die Struktur mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/parts.py" />
   <source>There is no function with the id {id} any more.</source>
   <translation>Die Funktion mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/parts.py" />
   <source>There is no owner with the id {id} any more.</source>
   <translation>Den Träger mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/parts.py" />
   <source>There is no area with the id {id} any more.</source>
   <translation>Den Bereich mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/parts.py" />
   <source>There is no goal with the id {id} any more.</source>
   <translation>Das Ziel mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/parts.py" />
   <source>There is no tool with the id {id} any more.</source>
   <translation>Das Werkzeug mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/parts.py" />
   <source>There is no decision with the id {id} any more.</source>
   <translation>Die Entscheidung mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/parts.py" />
   <source>There is no handoff with the id {id} any more.</source>
   <translation>Die Übergabe mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/parts.py" />
   <source>There is no cadence with the id {id} any more.</source>
   <translation>Den Rhythmus mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/parts.py" />
   <source>{name} is not in {structure}.</source>
   <translation>{name} ist nicht in {structure}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/parts.py" />
   <source>A record with the id {id} exists already.</source>
   <translation>Einen Eintrag mit der Kennung {id} gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/plan_notes.py" />
   <location filename="../../planner/model/edits/workshop.py" />
   <source>A step</source>
   <translation>Ein Schritt</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/rule_settings.py" />
   <source>{value} cannot be {threshold} of {rule}; allowed is {allowed}.</source>
   <translation>{value} ist nicht möglich ({rule}, {threshold}); erlaubt ist {allowed}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/structures.py" />
   <source>A structure has no {fields} that can be set.</source>
   <translation>Eine Struktur hat kein Feld {fields}, das gesetzt werden kann.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/structures.py" />
   <source>{structure} is the only structure; a model keeps at least one.</source>
   <translation>{structure} ist die einzige Struktur; ein Modell behält mindestens eine.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/structures.py" />
   <source>{structure} cannot come after itself.</source>
   <translation>{structure} kann nicht auf sich selbst folgen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/structures.py" />
   <source>The title</source>
   <translation>Der Titel</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/tools.py" />
   <source>A tool</source>
   <translation>Ein Werkzeug</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/workshop.py" />
   <source>A workshop has no {fields} that can be set.</source>
   <translation>Ein Workshop hat kein Feld {fields}, das gesetzt werden kann.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/workshop.py" />
   <source>{step} is no step of a workshop; allowed are {words}.</source>
   <translation>{step} ist kein Schritt eines Workshops; erlaubt sind {words}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/workshop.py" />
   <source>A workshop</source>
   <translation>Ein Workshop</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/workshop_results.py" />
   <source>There is no topic with the id {id} any more.</source>
   <translation>Das Thema mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/workshop_results.py" />
   <source>There is no next step with the id {id} any more.</source>
   <translation>Den nächsten Schritt mit der Kennung {id} gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/workshop_results.py" />
   <source>A topic</source>
   <translation>Ein Thema</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/workshop_results.py" />
   <source>Everybody has {allowed} dots; {given} cannot be counted.</source>
   <translation>Alle haben {allowed} Punkte; {given} können nicht gezählt werden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/workshop_results.py" />
   <source>A show of hands</source>
   <translation>Eine Handzeichen-Abfrage</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/workshop_results.py" />
   <source>A next step</source>
   <translation>Ein nächster Schritt</translation>
  </message>
  <message>
   <location filename="../../planner/model/edits/workshop_results.py" />
   <source>There is nothing with the id {id} to vote on any more.</source>
   <translation>Worüber abgestimmt wurde, gibt es mit der Kennung {id} nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/facts.py" />
   <source>load per partner contact</source>
   <comment>threshold</comment>
   <translation>Auslastung je Partnerkontakt</translation>
  </message>
  <message>
   <location filename="../../planner/model/facts.py" />
   <source>full-time people</source>
   <comment>unit</comment>
   <translation>Personen (Vollzeit)</translation>
  </message>
  <message>
   <location filename="../../planner/model/facts.py" />
   <source>Managing one agency takes 15 to 20 % of a senior marketer (Girard Media); the lower end, since many contracts are smaller than an agency.</source>
   <translation>Eine Agentur zu steuern kostet 15 bis 20 % einer erfahrenen Marketingkraft (Girard Media); das untere Ende, da viele Verträge kleiner sind als eine Agentur.</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>Abandoned functions</source>
   <translation>Verwaiste Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>What the team must own and nobody does: a function without somebody who decides, executes or checks it.</source>
   <translation>Was das Team tragen muss und niemand trägt: eine Funktion, die niemand entscheidet, ausführt oder prüft.</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>Role boundaries</source>
   <translation>Rollengrenzen</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>Where one owner stops and the next starts. Two owners of the same thing argue, or each waits for the other.</source>
   <translation>Wo ein Träger aufhört und der nächste anfängt. Zwei Träger derselben Sache streiten, oder jeder wartet auf den anderen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>What stays inside</source>
   <translation>Was im Haus bleibt</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>Partners and other departments contribute; the final business ownership stays with the team.</source>
   <translation>Partner und andere Abteilungen tragen bei; die letzte Zuständigkeit bleibt beim Team.</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>Owners and their load</source>
   <translation>Träger und ihre Auslastung</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>What a structure asks of one owner: nothing at all, too much, or what nobody else could take over.</source>
   <translation>Was eine Struktur von einem Träger verlangt: gar nichts, zu viel oder das, was niemand sonst übernehmen könnte.</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>Process and measurement</source>
   <translation>Prozess und Messung</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>Whether the process of a function fits what is at stake, and how anybody would know that it works.</source>
   <translation>Ob der Prozess einer Funktion zu dem passt, was auf dem Spiel steht, und woran man merkt, dass sie läuft.</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>Where work passes from one function to another, or to and from a department, and gets lost on the way.</source>
   <translation>Wo Arbeit von einer Funktion zur nächsten geht, oder zu einer Abteilung und zurück, und unterwegs verloren geht.</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>From the structure before</source>
   <translation>Gegenüber der Struktur davor</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>What a structure changes against the one that it comes after: what gets lost, and what moves all at once. The structure before is the one it names, else the one before it in order.</source>
   <translation>Was eine Struktur gegenüber der ändert, auf die sie folgt: was verloren geht und was sich auf einmal bewegt. Die Struktur davor ist die, die sie nennt, sonst die in der Reihenfolge vorige.</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>Keeping it alive</source>
   <translation>Lebendig halten</translation>
  </message>
  <message>
   <location filename="../../planner/model/families.py" />
   <source>Whether the model is looked after: cadences, goals, tools, open decisions and the day of the next review.</source>
   <translation>Ob das Modell gepflegt wird: Rhythmen, Ziele, Werkzeuge, offene Entscheidungen und der Tag der nächsten Überprüfung.</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>about</source>
   <comment>field</comment>
   <translation>Thema</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>accepted</source>
   <comment>field</comment>
   <translation>Hinnahmen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>added</source>
   <comment>field</comment>
   <translation>zusätzliche Minuten</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>affects</source>
   <comment>field</comment>
   <translation>Auswirkung</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>after</source>
   <comment>field</comment>
   <translation>Vorgänger</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>agreement</source>
   <comment>field</comment>
   <translation>Vereinbarung</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>area</source>
   <comment>field</comment>
   <translation>Bereich</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>areas</source>
   <comment>field</comment>
   <translation>Bereiche</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>assignments</source>
   <comment>field</comment>
   <translation>Zuweisungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>backup</source>
   <comment>field</comment>
   <translation>Vertretung</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>ballots</source>
   <comment>field</comment>
   <translation>Stimmzettel</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>baseline</source>
   <comment>field</comment>
   <translation>heutige Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>before</source>
   <comment>field</comment>
   <translation>Stand davor</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>boundary</source>
   <comment>field</comment>
   <translation>Abgrenzung</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>cadences</source>
   <comment>field</comment>
   <translation>Rhythmen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>capacity</source>
   <comment>field</comment>
   <translation>Kapazität</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>category</source>
   <comment>field</comment>
   <translation>Kategorie</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>checkpoints</source>
   <comment>field</comment>
   <translation>Zwischenstände</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>closed</source>
   <comment>field</comment>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>commercial model</source>
   <comment>field</comment>
   <translation>Vergütungsmodell</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>cost</source>
   <comment>field</comment>
   <translation>Kosten</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>critical</source>
   <comment>field</comment>
   <translation>kritisch</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>current</source>
   <comment>field</comment>
   <translation>aktueller Schritt</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>date</source>
   <comment>field</comment>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>decisions</source>
   <comment>field</comment>
   <translation>Entscheidungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>description</source>
   <comment>field</comment>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>done</source>
   <comment>field</comment>
   <translation>erledigt</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>dots</source>
   <comment>field</comment>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>dots each</source>
   <comment>field</comment>
   <translation>Punkte je Person</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>effort</source>
   <comment>field</comment>
   <translation>Aufwand</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>end</source>
   <comment>field</comment>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>every</source>
   <comment>field</comment>
   <translation>Häufigkeit</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>evidence</source>
   <comment>field</comment>
   <translation>Belege</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>fists</source>
   <comment>field</comment>
   <translation>Handzeichen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>five</source>
   <comment>field</comment>
   <translation>fünf</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>four</source>
   <comment>field</comment>
   <translation>vier</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>functions</source>
   <comment>field</comment>
   <translation>Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>goals</source>
   <comment>field</comment>
   <translation>Ziele</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>growth</source>
   <comment>field</comment>
   <translation>Wachstumsstruktur</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>handoffs</source>
   <comment>field</comment>
   <translation>Übergaben</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>holder</source>
   <comment>field</comment>
   <translation>Inhaber</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>input from</source>
   <comment>field</comment>
   <translation>Vorleistungen von</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>internal contact</source>
   <comment>field</comment>
   <translation>interner Ansprechpartner</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>kind</source>
   <comment>field</comment>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>layer</source>
   <comment>field</comment>
   <translation>Ebene</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>layout</source>
   <comment>field</comment>
   <translation>Anordnung</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>major</source>
   <comment>field</comment>
   <translation>Hauptversion</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>may decide</source>
   <comment>field</comment>
   <translation>darf entscheiden</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>metric</source>
   <comment>field</comment>
   <translation>Kennzahl</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>metric kind</source>
   <comment>field</comment>
   <translation>Art der Kennzahl</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>minor</source>
   <comment>field</comment>
   <translation>Nebenversion</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>minutes</source>
   <comment>field</comment>
   <translation>Minuten</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>name</source>
   <comment>field</comment>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>next review</source>
   <comment>field</comment>
   <translation>nächste Überprüfung</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>next steps</source>
   <comment>field</comment>
   <translation>nächste Schritte</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>note</source>
   <comment>field</comment>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>objective</source>
   <comment>field</comment>
   <translation>Ziel des Workshops</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>off</source>
   <comment>field</comment>
   <translation>ausgeschaltet</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>one</source>
   <comment>field</comment>
   <translation>eins</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>owner</source>
   <comment>field</comment>
   <translation>Träger</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>owners</source>
   <comment>field</comment>
   <translation>Träger</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>ownership line</source>
   <comment>field</comment>
   <translation>Zuständigkeitslinie</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>parking lot</source>
   <comment>field</comment>
   <translation>Themenspeicher</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>participants</source>
   <comment>field</comment>
   <translation>Teilnehmende</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>partner kind</source>
   <comment>field</comment>
   <translation>Art des Partners</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>passes</source>
   <comment>field</comment>
   <translation>Inhalt der Übergabe</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>people</source>
   <comment>field</comment>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>place</source>
   <comment>field</comment>
   <translation>Platz</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>plans</source>
   <comment>field</comment>
   <translation>Pläne</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>process level</source>
   <comment>field</comment>
   <translation>Prozessreife</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>rank</source>
   <comment>field</comment>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>reason</source>
   <comment>field</comment>
   <translation>Grund</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>renewal</source>
   <comment>field</comment>
   <translation>Verlängerung</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>required inputs</source>
   <comment>field</comment>
   <translation>benötigte Vorleistungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>requires</source>
   <comment>field</comment>
   <translation>Voraussetzungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>review</source>
   <comment>field</comment>
   <translation>Überprüfung</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>review point</source>
   <comment>field</comment>
   <translation>Prüfzeitpunkt</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>reviews</source>
   <comment>field</comment>
   <translation>behandelte Themen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>rules</source>
   <comment>field</comment>
   <translation>Regeln</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>seconds</source>
   <comment>field</comment>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>settings</source>
   <comment>field</comment>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>severity</source>
   <comment>field</comment>
   <translation>Schwere</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>share</source>
   <comment>field</comment>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>size band</source>
   <comment>field</comment>
   <translation>Teamgröße</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>size source</source>
   <comment>field</comment>
   <translation>Quelle der Teamgröße</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>skipped</source>
   <comment>field</comment>
   <translation>übersprungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>start</source>
   <comment>field</comment>
   <translation>Anfang</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>state</source>
   <comment>field</comment>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>status</source>
   <comment>field</comment>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>steps</source>
   <comment>field</comment>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>structure</source>
   <comment>field</comment>
   <translation>Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>structures</source>
   <comment>field</comment>
   <translation>Strukturen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>three</source>
   <comment>field</comment>
   <translation>drei</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>thresholds</source>
   <comment>field</comment>
   <translation>Schwellen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>title</source>
   <comment>field</comment>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>tools</source>
   <comment>field</comment>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>trigger</source>
   <comment>field</comment>
   <translation>Auslöser</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>trigger kind</source>
   <comment>field</comment>
   <translation>Art des Auslösers</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>two</source>
   <comment>field</comment>
   <translation>zwei</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>undecided</source>
   <comment>field</comment>
   <translation>unentschieden</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>until</source>
   <comment>field</comment>
   <translation>Datum zum Wiederansehen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>usual sourcing</source>
   <comment>field</comment>
   <translation>übliche Beschaffung</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>version</source>
   <comment>field</comment>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>votes</source>
   <comment>field</comment>
   <translation>Stimmen</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>votes shown</source>
   <comment>field</comment>
   <translation>Ergebnis gezeigt</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>workshop</source>
   <comment>field</comment>
   <translation>Workshop</translation>
  </message>
  <message>
   <location filename="../../planner/model/field_names.py" />
   <source>zero</source>
   <comment>field</comment>
   <translation>null</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/details.py" />
   <source>other details change</source>
   <translation>andere Einzelheiten ändern sich</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/details.py" />
   <source>new boundaries</source>
   <translation>neue Abgrenzungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/details.py" />
   <source>new shares</source>
   <translation>neue Anteile</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/details.py" />
   <source>effort {before} → {after}</source>
   <translation>Aufwand {before} → {after}</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/details.py" />
   <source>no backup</source>
   <translation>keine Vertretung</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/details.py" />
   <source>{owner} as its backup</source>
   <translation>{owner} als Vertretung</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/details.py" />
   <source>{ownerships} undecided</source>
   <translation>{ownerships} unentschieden</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/details.py" />
   <source>nothing undecided</source>
   <translation>nichts unentschieden</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/details.py" />
   <source>no {ownership}</source>
   <translation>keine {ownership}</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Park {function}: {said}.</source>
   <translation>{function} parken: {said}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Hand over the {ownership} of {function} from {source} to {target}.</source>
   <translation>{ownership} von {function} übergeben: von {source} an {target}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Let {target} share the {ownership} of {function}.</source>
   <translation>{target} an der {ownership} von {function} beteiligen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Give the {ownership} of {function}, which nobody holds, to {target}.</source>
   <translation>{ownership} von {function}, bisher bei niemandem, an {target} geben.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Take {source} out of the {ownership} of {function}.</source>
   <translation>{source} aus der {ownership} von {function} herausnehmen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Take the {ownership} of {function} from {source}; nobody holds it then.</source>
   <translation>{ownership} von {function} bei {source} wegnehmen; danach hat sie niemand.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Start {function}: {said}.</source>
   <translation>{function} beginnen: {said}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Take {function} out of the structure.</source>
   <translation>{function} aus der Struktur nehmen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Park {function}.</source>
   <translation>{function} parken.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Note what changed about the parked {function}.</source>
   <translation>Festhalten, was sich bei {function} (geparkt) geändert hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Bring the {ownership} of {function} in-house, from {source} to {target}.</source>
   <translation>{ownership} von {function} ins Haus holen: von {source} zu {target}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>Give the {ownership} of {function} outside, from {source} to {target}.</source>
   <translation>{ownership} von {function} außer Haus geben: von {source} an {target}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>{owners} decide and execute it</source>
   <translation>
    <numerusform>{owners} entscheidet und führt aus</numerusform>
    <numerusform>{owners} entscheiden und führen aus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>nobody decides or executes it yet</source>
   <translation>noch entscheidet niemand, und niemand führt aus</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>{owners} decide it</source>
   <translation>
    <numerusform>{owners} entscheidet</numerusform>
    <numerusform>{owners} entscheiden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/plan/function_steps.py" />
   <source>{owners} execute it</source>
   <translation>
    <numerusform>{owners} führt aus</numerusform>
    <numerusform>{owners} führen aus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/plan/loop_words.py" />
   <source>steps {numbers}</source>
   <translation>
    <numerusform>Schritt {numbers}</numerusform>
    <numerusform>Schritten {numbers}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/loop_words.py" />
   <source>{owners} wait for each other in {steps}: in any order one of them is above {percent} % of its capacity for a while.</source>
   <translation>{owners} warten aufeinander in {steps}: In jeder Reihenfolge liegt eine Auslastung zeitweise über {percent} % der Kapazität.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/loop_words.py" />
   <source>{owner} has to give away and take over at once in {steps}: in any order it is above {percent} % of its capacity for a while.</source>
   <translation>{owner} muss in {steps} zugleich abgeben und übernehmen: In jeder Reihenfolge liegt die Auslastung zeitweise über {percent} % der Kapazität.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/plan/notes.py" />
   <source>{n} notes belong to steps that this plan no longer has.</source>
   <translation>
    <numerusform>{n} Notiz gehört zu einem Schritt, den dieser Plan nicht mehr hat.</numerusform>
    <numerusform>{n} Notizen gehören zu Schritten, die dieser Plan nicht mehr hat.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/notes.py" />
   <source>by {day}</source>
   <translation>bis {day}</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>Set up the seat of {owner}, still vacant.</source>
   <translation>Stelle einrichten, noch unbesetzt: {owner}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>capacity {before} → {after}</source>
   <translation>Kapazität {before} → {after}</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>people {before} → {after}</source>
   <translation>Personen {before} → {after}</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>Hire or appoint: {owner}.</source>
   <translation>Einstellen oder ernennen: {owner}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>Agree on a contract with {owner}.</source>
   <translation>Vertrag vereinbaren mit {owner}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>Agree with {owner} on what it gives.</source>
   <translation>Mit {owner} vereinbaren, was beigetragen wird.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>Retire the role {owner}.</source>
   <translation>Rolle auflösen: {owner}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>End the contract with {owner}.</source>
   <translation>Vertrag beenden mit {owner}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>Tell {owner} that it is no longer asked.</source>
   <translation>{owner} mitteilen, dass der Beitrag nicht mehr gebraucht wird.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>Change the seat of {owner}: {changes}.</source>
   <translation>Stelle von {owner} ändern: {changes}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>its details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>another holder</source>
   <translation>andere Besetzung</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>internal contact {owner}</source>
   <translation>interner Ansprechpartner {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/seat_steps.py" />
   <source>no internal contact</source>
   <translation>kein interner Ansprechpartner</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Hire or appoint</source>
   <translation>Einstellen oder ernennen</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Create the contract</source>
   <translation>Vertrag schließen</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Involve the department</source>
   <translation>Abteilung einbeziehen</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Change the seat</source>
   <translation>Stelle ändern</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Start the function</source>
   <translation>Funktion beginnen</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Hand over decision</source>
   <translation>Entscheidung übergeben</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Bring in-house</source>
   <translation>Ins Haus holen</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Give outside</source>
   <translation>Außer Haus geben</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Hand over execution</source>
   <translation>Ausführung übergeben</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Change input, review and limits</source>
   <translation>Beratung, Prüfung, Grenzen ändern</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Park</source>
   <translation>Parken</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Take out of the structure</source>
   <translation>Aus der Struktur nehmen</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Agree on handoffs and cadences</source>
   <translation>Übergaben und Rhythmen vereinbaren</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>End the contract</source>
   <translation>Vertrag beenden</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Release the department</source>
   <translation>Abteilung entlasten</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/step.py" />
   <source>Retire the role</source>
   <translation>Rolle auflösen</translation>
  </message>
  <message>
   <location filename="../../planner/model/plan/steps.py" />
   <source>Agree on the handoffs and cadences of {structure}.</source>
   <translation>Übergaben und Rhythmen von {structure} vereinbaren.</translation>
  </message>
  <message>
   <location filename="../../planner/model/questions.py" />
   <source>{function} has no decision owner in {structure}; who executes it is undecided.</source>
   <translation>{function} hat in {structure} keinen Entscheidungsträger; wer ausführt, ist unentschieden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/questions.py" />
   <source>{function} has no decision owner in {structure}; {owners} executes it.</source>
   <translation>{function} hat in {structure} keinen Entscheidungsträger; {owners} führt aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/questions.py" />
   <source>{function} has no decision owner in {structure}; {owners} execute it.</source>
   <translation>{function} hat in {structure} keinen Entscheidungsträger; {owners} führen aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/questions.py" />
   <source>{function} has no execution owner in {structure}; who decides it is undecided.</source>
   <translation>{function} hat in {structure} keinen Ausführungsträger; wer entscheidet, ist unentschieden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/questions.py" />
   <source>{function} has no execution owner in {structure}; {owners} decides it.</source>
   <translation>{function} hat in {structure} keinen Ausführungsträger; {owners} entscheidet.</translation>
  </message>
  <message>
   <location filename="../../planner/model/questions.py" />
   <source>{function} has no execution owner in {structure}; {owners} decide it.</source>
   <translation>{function} hat in {structure} keinen Ausführungsträger; {owners} entscheiden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/bottlenecks.py" />
   <source>{percent} % of the ways that work takes between two others lead through {owner}. When it is late or away, they wait.</source>
   <translation>{percent} % der Wege, die Arbeit zwischen zwei anderen nimmt, führen über {owner}. Bei Verspätung oder Abwesenheit warten sie.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/bottlenecks.py" />
   <source>Let {before} agree directly with {after} where that is safe, and settle with {owner} how long an answer may take.</source>
   <translation>Wo das unbedenklich ist, {before} direkt mit {after} abstimmen lassen und mit {owner} festlegen, wie lange eine Antwort dauern darf.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/bottlenecks.py" />
   <source>Let {before} agree directly with {after} where that is safe, or give some of its {functions} here to somebody else.</source>
   <translation>Wo das unbedenklich ist, {before} direkt mit {after} abstimmen lassen, oder etwas davon ({functions}) an jemand anderen geben.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/crossings.py" />
   <source>{start} → {end} crosses {number} boundaries at once: {boundaries}. This is where work waits, or is done twice.</source>
   <translation>{start} → {end} überschreitet auf einmal {number} Grenzen: {boundaries}. Hier bleibt Arbeit liegen oder wird doppelt gemacht.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/crossings.py" />
   <source>Ask both sides at each review whether the agreement still holds: “{agreement}”.</source>
   <translation>Beide Seiten bei jeder Überprüfung fragen, ob die Vereinbarung noch gilt: „{agreement}“.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/crossings.py" />
   <source>Write down in Agreements what is passed and when it counts as good, before the next one is due.</source>
   <translation>Vor der nächsten Übergabe unter Vereinbarungen festhalten, was übergeben wird und wann es als gut gilt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/crossings.py" />
   <source>others execute it</source>
   <translation>andere führen aus</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/crossings.py" />
   <source>others decide it</source>
   <translation>andere entscheiden</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/crossings.py" />
   <source>it changes the area</source>
   <translation>der Bereich wechselt</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/crossings.py" />
   <source>it leaves the team</source>
   <translation>die Arbeit verlässt das Team</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/crossings.py" />
   <source>it comes into the team</source>
   <translation>die Arbeit kommt ins Team</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/groups.py" />
   <source>{functions} around {subject} hang together, but {number} owners decide them: {owners}. What they share must be settled each time.</source>
   <translation>{functions} rund um {subject} hängen zusammen, aber {number} Träger entscheiden: {owners}. Was sie gemeinsam betrifft, muss jedes Mal geklärt werden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/groups.py" />
   <source>{owner} decides in {number} groups of functions that otherwise have little to do with each other: {groups}.</source>
   <translation>{owner} entscheidet in {number} Gruppen von Funktionen, die sonst wenig miteinander zu tun haben: {groups}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/groups.py" />
   <source>When the team grows, draw the boundary there: {group} can go to a role of its own without cutting through daily work.</source>
   <translation>Wenn das Team wächst, hier die Grenze ziehen: {group} kann an eine eigene Rolle gehen, ohne die tägliche Arbeit zu zerschneiden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/groups.py" />
   <source>Let {owner} decide them all, or write down where one stops and the next begins.</source>
   <translation>Alle von {owner} entscheiden lassen, oder festhalten, wo die eine Entscheidung aufhört und die nächste beginnt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/groups.py" />
   <source>Write down where each of them stops and the next begins, first between {one} and {other}, or let fewer of them decide.</source>
   <translation>Festhalten, wo die Entscheidungen der einen aufhören und die der nächsten beginnen, zuerst zwischen {one} und {other}, oder weniger Träger entscheiden lassen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/joints.py" />
   <source>Without {owner} the work falls into {number} parts: {others} is tied to the rest by {owner} alone.</source>
   <translation>Ohne {owner} zerfällt die Arbeit in {number} Teile: {others} ist nur über {owner} mit dem Rest verbunden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/joints.py" />
   <source>Without {owner} the work falls into {number} parts: {others} are tied to the rest by {owner} alone.</source>
   <translation>Ohne {owner} zerfällt die Arbeit in {number} Teile: {others} sind nur über {owner} mit dem Rest verbunden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/joints.py" />
   <source>Name a backup for {owner} there, or let a second owner decide for {other} or agree a handoff with it.</source>
   <translation>Dort eine Vertretung für {owner} benennen, oder einen zweiten Träger für {other} entscheiden oder eine Übergabe vereinbaren lassen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/joints.py" />
   <source>Name a backup for {owner} there, or let a second owner decide for these {others} or agree a handoff with them.</source>
   <translation>Dort eine Vertretung für {owner} benennen, oder einen weiteren Träger für diese {others} entscheiden oder eine Übergabe mit ihnen vereinbaren lassen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/phrases.py" />
   <source>{one}, {other} and {number} others</source>
   <translation>{one}, {other} und noch {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/reading/phrases.py" />
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <location filename="../../planner/ui/words/summary.py" />
   <source>{number} owners</source>
   <translation>
    <numerusform>{number} Träger</numerusform>
    <numerusform>{number} Träger</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>Bottlenecks</source>
   <translation>Engpässe</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>Owners through whom most work passes on its way between others.</source>
   <translation>Träger, über die auf dem Weg zwischen anderen die meiste Arbeit läuft.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>No owner lies between the others so often that work would wait for it.</source>
   <translation>Kein Träger liegt so oft zwischen den anderen, dass Arbeit auf ihn warten würde.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>Groups of functions</source>
   <translation>Gruppen von Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>Functions that hang together by their owners and handoffs, held against the role boundaries there are.</source>
   <translation>Funktionen, die durch Träger und Übergaben zusammenhängen, verglichen mit den heutigen Rollengrenzen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>The functions that hang together are decided together: the boundaries run where the work does.</source>
   <translation>Was zusammenhängt, wird gemeinsam entschieden: Die Grenzen verlaufen dort, wo die Arbeit verläuft.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>Handoffs across boundaries</source>
   <translation>Übergaben über Grenzen</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>Handoffs that change executor, decider, area, or leave the team: three of these four, or all.</source>
   <translation>Übergaben, bei denen Ausführung, Entscheidung oder Bereich wechseln oder die das Team verlassen: drei dieser vier oder alle.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>No handoff crosses more than two boundaries at once.</source>
   <translation>Keine Übergabe überschreitet mehr als zwei Grenzen auf einmal.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>Owners that hold the work together</source>
   <translation>Träger, die die Arbeit zusammenhalten</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>Owners without whom the others would fall into parts that neither decide for nor hand anything to each other.</source>
   <translation>Träger, ohne die die anderen in Teile zerfielen, die weder füreinander entscheiden noch einander etwas übergeben.</translation>
  </message>
  <message>
   <location filename="../../planner/model/reading/reading.py" />
   <source>The work stays connected whoever leaves.</source>
   <translation>Die Arbeit bleibt verbunden, wer auch geht.</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the area {name}</source>
   <translation>Bereich {name}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the structure {name}</source>
   <translation>Struktur {name}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the goal {name}</source>
   <translation>Ziel {name}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the tool {name}</source>
   <translation>Werkzeug {name}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the decision {name}</source>
   <translation>Entscheidung {name}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the checkpoint {name}</source>
   <translation>Zwischenstand {name}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>what it is about</source>
   <translation>Thema</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>what it affects</source>
   <translation>Auswirkung</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>whether it is today</source>
   <translation>heutige Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>whether it is critical</source>
   <translation>kritisch</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>whether it is done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>how often it is</source>
   <translation>Häufigkeit</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>where it starts and ends</source>
   <translation>Anfang und Ende</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>whom it needs input from</source>
   <translation>Vorleistungen von</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>what it is</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>whether it may decide</source>
   <translation>darf entscheiden</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>whether it is off</source>
   <translation>ausgeschaltet</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>what passes</source>
   <translation>Inhalt der Übergabe</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the number of people</source>
   <translation>Zahl der Personen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>what it reviews</source>
   <translation>behandelte Themen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>what is undecided</source>
   <translation>unentschieden</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the date to look again</source>
   <translation>Datum zum Wiederansehen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>{owner} decides {function}</source>
   <translation>{function}: {owner} entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>{owner} executes {function}</source>
   <translation>{function}: {owner} führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>{owner} gives input on {function}</source>
   <translation>{function}: {owner} berät</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>{owner} reviews {function}</source>
   <translation>{function}: {owner} prüft</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the step “{name}” of the workshop</source>
   <translation>Schritt „{name}“ des Workshops</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the topic “{name}” of the workshop</source>
   <translation>Thema „{name}“ des Workshops</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the vote on “{name}” of the workshop</source>
   <translation>Abstimmung über „{name}“ im Workshop</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the show of hands on “{name}” of the workshop</source>
   <translation>Handzeichen zu „{name}“ im Workshop</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the next step “{name}” of the workshop</source>
   <translation>Nächster Schritt „{name}“ des Workshops</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>hire</source>
   <comment>step of a plan</comment>
   <translation>Einstellen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>contract</source>
   <comment>step of a plan</comment>
   <translation>Vertrag schließen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>involve</source>
   <comment>step of a plan</comment>
   <translation>Einbeziehen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>grow</source>
   <comment>step of a plan</comment>
   <translation>Stelle ändern</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>hand over decision</source>
   <comment>step of a plan</comment>
   <translation>Entscheidung übergeben</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>bring in house</source>
   <comment>step of a plan</comment>
   <translation>Ins Haus holen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>give outside</source>
   <comment>step of a plan</comment>
   <translation>Außer Haus geben</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>hand over execution</source>
   <comment>step of a plan</comment>
   <translation>Ausführung übergeben</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>adjust</source>
   <comment>step of a plan</comment>
   <translation>Anpassen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>start</source>
   <comment>step of a plan</comment>
   <translation>Beginnen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>park</source>
   <comment>step of a plan</comment>
   <translation>Parken</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>drop</source>
   <comment>step of a plan</comment>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>agree</source>
   <comment>step of a plan</comment>
   <translation>Vereinbaren</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>shrink</source>
   <comment>step of a plan</comment>
   <translation>Stelle ändern</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>end contract</source>
   <comment>step of a plan</comment>
   <translation>Vertrag beenden</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>release</source>
   <comment>step of a plan</comment>
   <translation>Entlasten</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>retire</source>
   <comment>step of a plan</comment>
   <translation>Auflösen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>“{text}”</source>
   <translation>„{text}“</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the step “{step}” of the plan from {start} to {end}</source>
   <translation>Schritt „{step}“ des Plans von {start} zu {end}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the model</source>
   <comment>record</comment>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>{record} in {structure}</source>
   <translation>{record} in {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>what other programs keep among the {field}</source>
   <translation>Angaben anderer Programme in „{field}“</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the field “{field}”</source>
   <translation>Feld „{field}“</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the {field}</source>
   <translation>{field}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>“{key}” of {field}</source>
   <translation>„{key}“ in {field}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <location filename="../../planner/ui/agreements/view.py" />
   <source>not set</source>
   <translation>nicht gesetzt</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the handoff {ends}</source>
   <translation>Übergabe {ends}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>{owner} has the {ownership} of {function}</source>
   <translation>{function}: {owner} hat „{ownership}“</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the acceptance of {rule} about {subjects}</source>
   <translation>Hinnahme von {rule} zu {subjects}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the place of {name}</source>
   <translation>Platz von {name}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the rule {rule}</source>
   <translation>Regel {rule}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the plan from {start} to {end}</source>
   <translation>Plan von {start} zu {end}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>{kind} {name}</source>
   <comment>step of a plan</comment>
   <translation>{kind}: {name}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <location filename="../../planner/ui/fields/field.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the cadence {name}</source>
   <translation>Rhythmus {name}</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the cadence without a name</source>
   <translation>Rhythmus ohne Namen</translation>
  </message>
  <message>
   <location filename="../../planner/model/record_words.py" />
   <source>the acceptance of {rule}</source>
   <translation>Hinnahme von {rule}</translation>
  </message>
  <message>
   <location filename="../../planner/model/remarks.py" />
   <source>The model says something about the rule {rule}, which this version does not know; it is kept.</source>
   <translation>Das Modell sagt etwas zur Regel {rule}, die diese Version nicht kennt; es bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../planner/model/remarks.py" />
   <source>The model sets {threshold} of {rule}, which this version does not know; it is kept.</source>
   <translation>Das Modell setzt {threshold} von {rule}, was diese Version nicht kennt; es bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../planner/model/remarks.py" />
   <source>{rule} {threshold} is set to {value}, which is not {allowed}; the default {default} counts.</source>
   <translation>{rule} {threshold} steht auf {value}; erlaubt ist {allowed}, daher gilt die Vorgabe {default}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/remedies.py" />
   <location filename="../../planner/model/rules/ext01.py" />
   <source>Let {owner} decide</source>
   <translation>Entscheidung an {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/model/remedies.py" />
   <source>Let {owner} execute</source>
   <translation>Ausführung an {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/model/remedies.py" />
   <source>Let {owner} give input</source>
   <translation>Beratung an {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/model/remedies.py" />
   <source>Let {owner} review</source>
   <translation>Prüfung an {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/model/remedies.py" />
   <source>Keep {owner}</source>
   <translation>{owner} behalten</translation>
  </message>
  <message>
   <location filename="../../planner/model/rule.py" />
   <source>Exactly one decision owner: RACI, Atlassian DACI, EOS, GitLab DRI, RAPID</source>
   <translation>Genau ein Entscheidungsträger: RACI, Atlassian DACI, EOS, GitLab DRI, RAPID</translation>
  </message>
  <message>
   <location filename="../../planner/model/rule.py" />
   <source>At least one execution owner: Trackplus, RACI analysis</source>
   <translation>Mindestens ein Ausführungsträger: Trackplus, RACI-Analyse</translation>
  </message>
  <message>
   <location filename="../../planner/model/rule.py" />
   <source>Managing one agency takes 15 to 20 % of a senior marketer: Girard Media</source>
   <translation>Eine Agentur zu steuern kostet 15 bis 20 % einer erfahrenen Marketingkraft: Girard Media</translation>
  </message>
  <message>
   <location filename="../../planner/model/rule_words.py" />
   <source>No limit is published; this is a rule of function-first team design.</source>
   <translation>Ein Grenzwert ist nicht veröffentlicht; dies ist eine Regel der Teamgestaltung nach Funktionen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rule_words.py" />
   <source>research</source>
   <translation>Forschung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rule_words.py" />
   <source>the owner of the method</source>
   <translation>Urheber der Methode</translation>
  </message>
  <message>
   <location filename="../../planner/model/rule_words.py" />
   <source>a practitioner</source>
   <translation>aus der Praxis</translation>
  </message>
  <message>
   <location filename="../../planner/model/rule_words.py" />
   <source>{source} (grade {grade}: {words})</source>
   <translation>{source} (Stufe {grade}: {words})</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg01.py" />
   <source>{function} was decided by {deciding} and executed by {executing} in {before}; in {now} nobody decides or executes it.</source>
   <translation>{function} wurde in {before} von {deciding} entschieden und von {executing} ausgeführt; in {now} entscheidet und führt sie niemand aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg01.py" />
   <source>{function} was decided by {deciding} and executed by {executing} in {before}; in {now} it is absent.</source>
   <translation>{function} wurde in {before} von {deciding} entschieden und von {executing} ausgeführt; in {now} fehlt sie.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg01.py" />
   <source>{function} was decided by {deciding} in {before}; in {now} nobody decides or executes it.</source>
   <translation>{function} wurde in {before} von {deciding} entschieden; in {now} entscheidet und führt sie niemand aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg01.py" />
   <source>{function} was decided by {deciding} in {before}; in {now} it is absent.</source>
   <translation>{function} wurde in {before} von {deciding} entschieden; in {now} fehlt sie.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg01.py" />
   <source>{function} was executed by {executing} in {before}; in {now} nobody decides or executes it.</source>
   <translation>{function} wurde in {before} von {executing} ausgeführt; in {now} entscheidet und führt sie niemand aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg01.py" />
   <source>{function} was executed by {executing} in {before}; in {now} it is absent.</source>
   <translation>{function} wurde in {before} von {executing} ausgeführt; in {now} fehlt sie.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg01.py" />
   <location filename="../../planner/ui/plan/rows.py" />
   <source>Lost on the way</source>
   <translation>Unterwegs verloren</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg01.py" />
   <source>A reorganisation moves the functions that people remember; the others stop without anybody having decided so. Parking says that it was meant.</source>
   <translation>Ein Umbau bewegt die Funktionen, an die man denkt; die übrigen enden, ohne dass es jemand entschieden hat. Geparkt heißt: Es war so gemeint.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg01.py" />
   <source>Reports a function decided or executed before that is now absent, or in scope with neither; parked is fine.</source>
   <translation>Meldet eine Funktion, die vorher entschieden oder ausgeführt wurde und jetzt fehlt oder im Umfang ist, ohne dass jemand sie entscheidet oder ausführt; geparkt ist in Ordnung.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg02.py" />
   <source>{owner} executes {number} functions in {structure}, all of them new to it since {before}: {functions}.</source>
   <translation>{owner} führt in {structure} {number} Funktionen aus, alle davon neu gegenüber {before}: {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg02.py" />
   <source>{owner} executes {number} functions in {structure}, {new} of them new to it since {before}: {functions}.</source>
   <translation>{owner} führt in {structure} {number} Funktionen aus, {new} davon neu gegenüber {before}: {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg02.py" />
   <location filename="../../planner/model/rules/ext05.py" />
   <location filename="../../planner/model/rules/load05.py" />
   <location filename="../../planner/model/rules/ovl07.py" />
   <source>functions</source>
   <comment>threshold</comment>
   <translation>Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg02.py" />
   <location filename="../../planner/model/rules/ext05.py" />
   <location filename="../../planner/model/rules/load05.py" />
   <location filename="../../planner/model/rules/ovl07.py" />
   <source>functions</source>
   <comment>unit</comment>
   <translation>Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg02.py" />
   <source>No limit is published; up to three, an owner can take over one a month and has settled in within a quarter.</source>
   <translation>Ein Grenzwert ist nicht veröffentlicht; bis zu drei kann ein Träger eine je Monat übernehmen und ist nach einem Quartal eingearbeitet.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg02.py" />
   <source>Too much at once</source>
   <translation>Zu viel auf einmal</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg02.py" />
   <source>Whoever learns most of the job anew does none of it well for a while. Hand over in steps, or leave the old owner beside the new one for a time.</source>
   <translation>Wer den größten Teil der Arbeit neu lernt, macht eine Weile nichts davon gut. In Schritten übergeben, oder den alten Träger eine Zeit lang neben dem neuen lassen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg02.py" />
   <source>Reports an owner in both structures that executes at least the given number of functions which it did not execute before, when these are more than half of what it now executes.</source>
   <translation>Meldet einen Träger beider Strukturen, der mindestens die angegebene Zahl von Funktionen ausführt, die er vorher nicht ausgeführt hat, wenn das mehr als die Hälfte dessen ist, was er jetzt ausführt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg03.py" />
   <location filename="../../planner/model/rules/ext05.py" />
   <location filename="../../planner/model/rules/load06.py" />
   <source>share</source>
   <comment>threshold</comment>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg03.py" />
   <source>No limit is published; above half, more people have to ask anew who decides than can go on as before.</source>
   <translation>Ein Grenzwert ist nicht veröffentlicht; ab mehr als der Hälfte müssen mehr Leute neu fragen, wer entscheidet, als weitermachen können wie bisher.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg03.py" />
   <source>The decision changes hands for {functions} that are decided both in {before} and in {now} ({percent} %).</source>
   <translation>Die Entscheidung wechselt bei {functions}, die in {before} wie in {now} entschieden werden ({percent} %).</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg03.py" />
   <source>Everything changes hands</source>
   <translation>Alles wechselt die Hand</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg03.py" />
   <source>People learn whom to ask. When most answers change on one day, decisions wait until everybody has found out.</source>
   <translation>Man lernt, wen man fragt. Ändern sich die meisten Antworten an einem Tag, warten Entscheidungen, bis alle Bescheid wissen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/chg03.py" />
   <source>Reports the structure when the set of decision owners differs for more than the given share of the functions that have decision owners in both, where these are at least {decided}.</source>
   <translation>Meldet die Struktur, wenn bei mehr als dem angegebenen Anteil der Funktionen, die in beiden Entscheidungsträger haben, diese nicht dieselben sind, sofern es mindestens {decided} solche Funktionen gibt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/ext01.py" />
   <source>{function} is decided by the partners {partners}.</source>
   <translation>
    <numerusform>{function} wird vom Partner {partners} entschieden.</numerusform>
    <numerusform>{function} wird von den Partnern {partners} entschieden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/ext01.py" />
   <source>{function} is decided by the partners {partners}, which may decide.</source>
   <translation>
    <numerusform>{function} wird vom Partner {partners} entschieden, der entscheiden darf.</numerusform>
    <numerusform>{function} wird von den Partnern {partners} entschieden, die entscheiden dürfen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext01.py" />
   <source>{function} is decided by the partners {partners}, of which only {allowed} may decide.</source>
   <translation>{function} wird von den Partnern {partners} entschieden; entscheiden darf nur: {allowed}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext01.py" />
   <source>Decision outside</source>
   <translation>Entscheidung außer Haus</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext01.py" />
   <source>Partners contribute; what the business wants stays with somebody inside, who is there when the contract ends.</source>
   <translation>Partner tragen bei; was das Unternehmen will, bleibt bei jemandem im Haus, der noch da ist, wenn der Vertrag endet.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext01.py" />
   <source>Reports the function when it is in scope and a partner decides it; advice when each such partner may decide.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist und ein Partner über sie entscheidet; als Hinweis, wenn jeder dieser Partner entscheiden darf.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext01.py" />
   <source>Give the decision to a partner's internal contact, where that is a role of this structure.</source>
   <translation>Die Entscheidung dem internen Ansprechpartner eines Partners geben, wo dieser eine Rolle der Struktur ist.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/ext02.py" />
   <source>{partners} execute {function}, and nobody inside decides or reviews it.</source>
   <translation>
    <numerusform>{partners} führt {function} aus, und niemand im Haus entscheidet oder prüft.</numerusform>
    <numerusform>{partners} führen {function} aus, und niemand im Haus entscheidet oder prüft.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext02.py" />
   <source>Partner work that nobody inside checks</source>
   <translation>Im Haus ungeprüft</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext02.py" />
   <source>Work that nobody inside approves or checks is paid for unseen, and customers are the first to judge it.</source>
   <translation>Arbeit, die im Haus niemand freigibt oder prüft, wird ungesehen bezahlt, und Kunden urteilen als Erste darüber.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext02.py" />
   <source>Reports a function in scope that a partner executes, when no role or department decides or reviews it and no partner that may decide decides it.</source>
   <translation>Meldet eine Funktion im Umfang, die ein Partner ausführt, wenn keine Rolle oder Abteilung über sie entscheidet oder sie prüft und kein Partner entscheidet, der das darf.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/ext03.py" />
   <source>{function} usually stays inside, and the partners {partners} execute it.</source>
   <translation>
    <numerusform>{function} bleibt üblicherweise im Haus, und der Partner {partners} führt sie aus.</numerusform>
    <numerusform>{function} bleibt üblicherweise im Haus, und die Partner {partners} führen sie aus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext03.py" />
   <source>Should stay inside</source>
   <translation>Gehört ins Haus</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext03.py" />
   <source>Some work builds knowledge of customers and of the business. Where somebody outside does it, that knowledge leaves with the contract.</source>
   <translation>Manche Arbeit baut Wissen über Kunden und Geschäft auf. Macht sie jemand außer Haus, geht dieses Wissen mit dem Vertrag.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext03.py" />
   <source>Reports the function when it is in scope, its usual sourcing is inside, and a partner executes it.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist, üblicherweise im Haus bleibt und ein Partner sie ausführt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext04.py" />
   <source>The internal contact of {partner} in {structure} is no role: {contact} is a {kind}.</source>
   <translation>Der interne Ansprechpartner von {partner} in {structure} ist keine Rolle: {contact} ({kind}).</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext04.py" />
   <source>{partner} has no internal contact in {structure}.</source>
   <translation>{partner} hat in {structure} keinen internen Ansprechpartner.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext04.py" />
   <source>Partner without an internal contact</source>
   <translation>Partner ohne Ansprechpartner</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext04.py" />
   <source>A partner needs one person inside to brief it, answer it and look at what comes back. Where nobody has the job, everybody asks it for something else.</source>
   <translation>Ein Partner braucht eine Person im Haus, die ihn brieft, ihm antwortet und ansieht, was zurückkommt. Wo das niemandes Aufgabe ist, verlangt jeder etwas anderes.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext04.py" />
   <source>Reports a partner of the structure that has no contact there, or one that is not a role.</source>
   <translation>Meldet einen Partner der Struktur, der dort keinen Ansprechpartner hat oder einen, der keine Rolle ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext05.py" />
   <source>No limit is published; below five functions a single one is a quarter of the structure or more.</source>
   <translation>Ein Grenzwert ist nicht veröffentlicht; unter fünf Funktionen ist eine einzige schon ein Viertel der Struktur oder mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext05.py" />
   <source>No limit is published; at two functions in five a partner that leaves is no longer replaced on the side.</source>
   <translation>Ein Grenzwert ist nicht veröffentlicht; bei zwei von fünf Funktionen ist ein Partner, der geht, nicht mehr nebenbei zu ersetzen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext05.py" />
   <source>{owner} executes {functions} in {structure} ({percent} %).</source>
   <translation>{owner} führt {functions} in {structure} aus ({percent} %).</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext05.py" />
   <source>Dependence on one partner</source>
   <translation>Abhängigkeit von einem Partner</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext05.py" />
   <source>When so much stands on one contract, its price, its staff and its end date are yours as well.</source>
   <translation>Wenn so viel an einem Vertrag hängt, sind sein Preis, sein Personal und sein Ende auch die des Teams.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext05.py" />
   <source>Reports a partner that executes at least the given share of the functions in scope, where at least the given number of them is in scope.</source>
   <translation>Meldet einen Partner, der mindestens den angegebenen Anteil der Funktionen im Umfang ausführt, sofern mindestens die angegebene Zahl im Umfang ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext06.py" />
   <source>{function} is decided by {deciding} and executed by {executing}.</source>
   <translation>{function} wird von {deciding} entschieden und von {executing} ausgeführt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/ext06.py" />
   <source>the departments {names}</source>
   <comment>by</comment>
   <translation>
    <numerusform>der Abteilung {names}</numerusform>
    <numerusform>den Abteilungen {names}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext06.py" />
   <source>{function} is decided by {departments}.</source>
   <translation>{function} wird von {departments} entschieden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext06.py" />
   <source>{function} is executed by {departments}.</source>
   <translation>{function} wird von {departments} ausgeführt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext06.py" />
   <source>{function} is decided and executed by {departments}.</source>
   <translation>{function} wird von {departments} entschieden und ausgeführt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext06.py" />
   <source>Department in the driving seat</source>
   <translation>Abteilung am Steuer</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext06.py" />
   <source>What another department decides or executes follows its priorities. That can be right, when the room means it.</source>
   <translation>Was eine andere Abteilung entscheidet oder ausführt, folgt deren Prioritäten. Das kann richtig sein, wenn die Runde es so meint.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext06.py" />
   <source>Reports the function when it is in scope and a department holds decision or execution.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist und eine Abteilung sie entscheidet oder ausführt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext07.py" />
   <source>days</source>
   <comment>threshold</comment>
   <translation>Tage</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext07.py" />
   <source>days</source>
   <comment>unit</comment>
   <translation>Tage</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext07.py" />
   <source>No limit is published; two months leave time to decide, to compare offers and to give notice.</source>
   <translation>Ein Grenzwert ist nicht veröffentlicht; zwei Monate lassen Zeit, zu entscheiden, Angebote zu vergleichen und zu kündigen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext07.py" />
   <source>The contract with {partner} ended on {day}.</source>
   <translation>Der Vertrag mit {partner} endete am {day}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext07.py" />
   <source>The contract with {partner} ends on {day}.</source>
   <translation>Der Vertrag mit {partner} endet am {day}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext07.py" />
   <source>Contract ends</source>
   <translation>Vertrag endet</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext07.py" />
   <source>Before a contract is renewed is the moment to ask what should come inside, and a gap between two contracts leaves functions without anybody.</source>
   <translation>Vor einer Verlängerung ist der Moment zu fragen, was ins Haus kommen soll; und eine Lücke zwischen zwei Verträgen lässt Funktionen ohne Träger.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ext07.py" />
   <source>Reports a partner of the structure whose renewal date is before today, or within the given number of days from today.</source>
   <translation>Meldet einen Partner der Struktur, dessen Vertrag vor heute zu verlängern war oder innerhalb der angegebenen Zahl von Tagen ab heute zu verlängern ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap01.py" />
   <source>{function} is abandoned: nobody decides it and nobody executes it in {structure}.</source>
   <translation>{function} ist verwaist: In {structure} entscheidet niemand, und niemand führt aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap01.py" />
   <source>Why is {function} out of scope?</source>
   <translation>Warum gehört {function} nicht zum Umfang?</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap01.py" />
   <source>Abandoned function</source>
   <translation>Verwaiste Funktion</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap01.py" />
   <source>What nobody decides and nobody executes does not happen, and nobody notices until it is missed.</source>
   <translation>Was niemand entscheidet und niemand ausführt, geschieht nicht, und niemand merkt es, bis es fehlt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap01.py" />
   <source>Reports the function when it is in scope without a decision and an execution owner.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist und weder Entscheidungs- noch Ausführungsträger hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap01.py" />
   <source>Park it with a reason, or choose an owner.</source>
   <translation>Mit Begründung parken oder einen Träger wählen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap01.py" />
   <source>Park it…</source>
   <translation>Parken…</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap01.py" />
   <location filename="../../planner/ui/inspector/holders.py" />
   <location filename="../../planner/ui/menus/context.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Assign…</source>
   <translation>Zuweisen…</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap02.py" />
   <source>No decision owner</source>
   <translation>Kein Entscheidungsträger</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap02.py" />
   <source>Where nobody can approve or stop the work, it is debated again each quarter or drifts with whoever is loudest.</source>
   <translation>Wo niemand die Arbeit freigeben oder stoppen kann, wird sie jedes Quartal neu verhandelt oder folgt dem, der am lautesten ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap02.py" />
   <source>Reports the function when it is in scope with an execution owner and without a decision owner.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist und einen Ausführungsträger, aber keinen Entscheidungsträger hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap02.py" />
   <source>Let one of the roles that execute it decide as well.</source>
   <translation>Eine der ausführenden Rollen auch entscheiden lassen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap03.py" />
   <source>No execution owner</source>
   <translation>Kein Ausführungsträger</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap03.py" />
   <source>A decision that nobody carries out changes nothing: the function exists on paper only.</source>
   <translation>Eine Entscheidung, die niemand umsetzt, ändert nichts: Die Funktion gibt es nur auf dem Papier.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap03.py" />
   <source>Reports the function when it is in scope with a decision owner and without an execution owner.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist und einen Entscheidungsträger, aber keinen Ausführungsträger hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap03.py" />
   <source>Let the decision owner execute; a partner only where somebody would still check its work.</source>
   <translation>Den Entscheidungsträger ausführen lassen; einen Partner nur, wo seine Arbeit noch geprüft würde.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap04.py" />
   <source>{who} {function} is marked undecided in {structure}.</source>
   <translation>In {structure} ist für {function} als unentschieden gekennzeichnet: {who}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap04.py" />
   <source>who decides</source>
   <comment>undecided</comment>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap04.py" />
   <source>who executes</source>
   <comment>undecided</comment>
   <translation>Ausführung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap04.py" />
   <source>who gives input on</source>
   <comment>undecided</comment>
   <translation>Beratung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap04.py" />
   <source>who reviews</source>
   <comment>undecided</comment>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap04.py" />
   <location filename="../../planner/ui/audience/function_page.py" />
   <location filename="../../planner/ui/inspector/holders.py" />
   <location filename="../../planner/ui/menus/context.py" />
   <location filename="../../planner/ui/workshop/slot.py" />
   <source>Undecided</source>
   <translation>Unentschieden</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap04.py" />
   <source>To say that an ownership is open is honest, and helps only when somebody comes back to it.</source>
   <translation>Zu sagen, dass eine Zuständigkeit offen ist, ist ehrlich und hilft nur, wenn jemand darauf zurückkommt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap04.py" />
   <source>Reports the function when it is in scope with a mark for undecided, also where the ownership has an owner.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist und eine Zuständigkeit als unentschieden gekennzeichnet ist, auch wo diese einen Träger hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap05.py" />
   <source>{function} affects {affected}, and nobody reviews it in {structure}.</source>
   <translation>{function} wirkt auf {affected}, und niemand prüft sie in {structure}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap05.py" />
   <source>{function} affects {affected}, and nobody reviews it in {structure}, although its process is detailed.</source>
   <translation>{function} wirkt auf {affected}, und niemand prüft sie in {structure}, obwohl ihr Prozess ausführlich ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap05.py" />
   <source>No review owner</source>
   <translation>Keine Prüfung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap05.py" />
   <source>A mistake in tracking, budget, leads or strategy is cheap to correct before launch and expensive afterwards, so a second pair of eyes looks first.</source>
   <translation>Ein Fehler bei Tracking, Budget, Leads oder Strategie ist vor dem Start billig und danach teuer zu beheben; darum schaut vorher ein zweites Paar Augen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap05.py" />
   <source>Reports the function when it affects anything and has no review owner; a warning where its process is detailed.</source>
   <translation>Meldet die Funktion, wenn sie auf etwas wirkt und niemand sie prüft; als Warnung, wo ihr Prozess ausführlich ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap06.py" />
   <source>{function} needs input from {names}, and has no input owner in {structure}.</source>
   <translation>{function} braucht Beratung von {names}, und in {structure} berät niemand.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap06.py" />
   <source>Missing input</source>
   <translation>Fehlende Beratung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap06.py" />
   <source>Work that needs what sales or product know, and has nobody to ask, is built on guesses and revised later.</source>
   <translation>Arbeit, die das Wissen von Vertrieb oder Produkt braucht und niemanden fragen kann, beruht auf Vermutungen und wird später überarbeitet.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap06.py" />
   <source>Reports the function when it names whom it needs input from and nobody at all gives it input.</source>
   <translation>Meldet die Funktion, wenn sie nennt, von wem sie Beratung braucht, und niemand sie berät.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap06.py" />
   <source>Let a department give input that has one of the names asked for; it enters the structure.</source>
   <translation>Eine Abteilung beraten lassen, die einen der genannten Namen hat; sie kommt in die Struktur.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap07.py" />
   <source>{function} is parked in {structure} without a reason.</source>
   <translation>{function} ist in {structure} ohne Grund geparkt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap07.py" />
   <source>Parked without a reason</source>
   <translation>Ohne Grund geparkt</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap07.py" />
   <source>Parking is a decision. Without its reason nobody can tell later whether it still holds, and a parked function looks like a forgotten one.</source>
   <translation>Parken ist eine Entscheidung. Ohne den Grund kann später niemand sagen, ob sie noch gilt, und eine geparkte Funktion sieht aus wie eine vergessene.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap07.py" />
   <source>Reports the function when it is parked and nothing says why.</source>
   <translation>Meldet die Funktion, wenn sie geparkt ist und nirgends steht, warum.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap08.py" />
   <source>{function} is parked in {structure}, and was to be looked at again on {day}.</source>
   <translation>{function} ist in {structure} geparkt und sollte am {day} wieder angesehen werden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap08.py" />
   <source>Parked too long</source>
   <translation>Zu lange geparkt</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap08.py" />
   <source>A function was parked until a day that has passed. Whoever counted on that day still waits, so park it anew or take it up.</source>
   <translation>Eine Funktion war bis zu einem Tag geparkt, der vorbei ist. Wer mit diesem Tag gerechnet hat, wartet noch: neu parken oder aufnehmen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap08.py" />
   <source>Reports the function when it is parked until a day before today.</source>
   <translation>Meldet die Funktion, wenn sie bis zu einem Tag vor heute geparkt ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap08.py" />
   <source>Bring it back into scope.</source>
   <translation>Zurück in den Umfang holen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap08.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/gap09.py" />
   <source>None of the {number} functions on the {line} line has a decision owner in {structure}.</source>
   <translation>
    <numerusform>Auf der Linie {line} hat die {number} Funktion in {structure} keinen Entscheidungsträger.</numerusform>
    <numerusform>Auf der Linie {line} hat in {structure} keine der {number} Funktionen einen Entscheidungsträger.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap09.py" />
   <source>Ownership line without a head</source>
   <translation>Zuständigkeitslinie ohne Kopf</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap09.py" />
   <source>Acquisition, conversion, content, operations and reporting each need somebody who can say yes or no; a line without one is run by whoever asks last.</source>
   <translation>Gewinnung, Konversion, Inhalte, Betrieb und Berichte brauchen je jemanden, der Ja oder Nein sagen kann; eine Linie ohne ihn steuert, wer zuletzt fragt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gap09.py" />
   <source>Reports each ownership line that has functions in scope, none of them with a decision owner.</source>
   <translation>Meldet jede Zuständigkeitslinie mit Funktionen im Umfang, von denen keine einen Entscheidungsträger hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov01.py" />
   <source>{structure} has no cadence for {topics}.</source>
   <translation>{structure} hat keinen Rhythmus für {topics}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov01.py" />
   <source>No decision cadence</source>
   <translation>Kein Entscheidungsrhythmus</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov01.py" />
   <source>Without a fixed time for it, priorities change in corridors and blockers wait for whoever complains first.</source>
   <translation>Ohne feste Zeit dafür ändern sich Prioritäten auf dem Flur, und Blockaden warten, bis sich jemand beschwert.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov01.py" />
   <source>Reports a structure that has no cadence for priorities, for results or for blockers.</source>
   <translation>Meldet eine Struktur, die keinen Rhythmus für Prioritäten, für Ergebnisse oder für Blockaden hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov02.py" />
   <source>No day is set for the next review of {model}.</source>
   <translation>Für die nächste Überprüfung von {model} ist kein Tag festgelegt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov02.py" />
   <source>Review overdue</source>
   <translation>Überprüfung überfällig</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov02.py" />
   <source>Responsibilities move, partners come and blockers recur; an outdated document in use is a mistake of its own.</source>
   <translation>Zuständigkeiten wandern, Partner kommen, Blockaden kehren wieder; ein veraltetes Dokument in Gebrauch ist ein Fehler für sich.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov02.py" />
   <source>Reports a model whose next review was due before today; advice where no day is set.</source>
   <translation>Meldet ein Modell, dessen nächste Überprüfung vor heute fällig war; als Hinweis, wo kein Tag festgelegt ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov02.py" />
   <source>The next review of {model} was due on {day}.</source>
   <translation>Die nächste Überprüfung von {model} war am {day} fällig.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov03.py" />
   <source>Goal without a function</source>
   <translation>Ziel ohne Funktion</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov03.py" />
   <source>A goal that no function serves is a wish: nobody works towards it, or somebody does and nobody knows.</source>
   <translation>Ein Ziel, dem keine Funktion dient, ist ein Wunsch: Niemand arbeitet darauf hin, oder jemand tut es und niemand weiß davon.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov03.py" />
   <source>Reports a goal that no function in scope serves.</source>
   <translation>Meldet ein Ziel, dem keine Funktion im Umfang dient.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov03.py" />
   <source>No function in scope of {structure} serves the goal “{goal}”.</source>
   <translation>Keine Funktion im Umfang von {structure} dient dem Ziel „{goal}“.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/gov04.py" />
   <source>In {structure}, {owner} decides or executes {number} functions, and none of them serves a goal.</source>
   <translation>
    <numerusform>In {structure} entscheidet {owner} über {number} Funktion oder führt sie aus, und sie dient keinem Ziel.</numerusform>
    <numerusform>In {structure} entscheidet {owner} über {number} Funktionen oder führt sie aus, und keine davon dient einem Ziel.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov04.py" />
   <source>Role without a goal</source>
   <translation>Rolle ohne Ziel</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov04.py" />
   <source>Who serves no goal cannot tell what to do first, and is asked for everything that nobody else wants.</source>
   <translation>Wer keinem Ziel dient, weiß nicht, was zuerst kommt, und bekommt alles, was sonst niemand will.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov04.py" />
   <source>Reports a role that decides or executes functions of which none serves a goal, where the model has goals.</source>
   <translation>Meldet eine Rolle, die Funktionen entscheidet oder ausführt, von denen keine einem Ziel dient, sofern das Modell Ziele hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov05.py" />
   <source>Tool without an owner</source>
   <translation>Werkzeug ohne Träger</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov05.py" />
   <source>Fields, rights and contracts of a tool that nobody owns decay, and everybody who relies on its data finds out late.</source>
   <translation>Felder, Rechte und Verträge eines Werkzeugs, das niemandem gehört, verfallen, und wer sich auf seine Daten verlässt, merkt es spät.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov05.py" />
   <source>Reports a tool without an owner, or whose owner is no role or not in the structure.</source>
   <translation>Meldet ein Werkzeug ohne Träger oder eines, dessen Träger keine Rolle oder nicht in der Struktur ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov05.py" />
   <source>The tool {tool} has no owner.</source>
   <translation>Das Werkzeug {tool} hat keinen Träger.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov05.py" />
   <source>The tool {tool} is owned by the {kind} {owner} and not by a role.</source>
   <translation>Das Werkzeug {tool} gehört keiner Rolle, sondern {owner} ({kind}).</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov05.py" />
   <source>The tool {tool} is owned by {owner}, who is not in {structure}.</source>
   <translation>Das Werkzeug {tool} gehört {owner}, nicht vertreten in {structure}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov06.py" />
   <source>Unused tool</source>
   <translation>Ungenutztes Werkzeug</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov06.py" />
   <source>A tool that nothing runs on is paid for and holds data that nobody looks after, or a function does not say what it depends on.</source>
   <translation>Ein Werkzeug, das keine Funktion nutzt, kostet Geld und hält Daten, um die sich niemand kümmert; oder eine Funktion sagt nicht, wovon sie abhängt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov06.py" />
   <source>Reports a tool that no function in scope runs on.</source>
   <translation>Meldet ein Werkzeug, das keine Funktion im Umfang nutzt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov06.py" />
   <source>No function in scope of {structure} runs on the tool {tool}.</source>
   <translation>Keine Funktion im Umfang von {structure} nutzt das Werkzeug {tool}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov07.py" />
   <source>The decision “{decision}” has no owner.</source>
   <translation>Die Entscheidung „{decision}“ hat keinen Träger.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov07.py" />
   <source>The decision “{decision}” has no date.</source>
   <translation>Die Entscheidung „{decision}“ hat kein Datum.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov07.py" />
   <source>The decision “{decision}” has no owner and no date.</source>
   <translation>Die Entscheidung „{decision}“ hat keinen Träger und kein Datum.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov07.py" />
   <source>Loose decision</source>
   <translation>Lose Entscheidung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov07.py" />
   <source>A decision that nobody took on a known day is debated again next quarter, because nobody can say whether it stands.</source>
   <translation>Eine Entscheidung, die niemand an einem bekannten Tag getroffen hat, wird im nächsten Quartal neu verhandelt, weil niemand sagen kann, ob sie gilt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov07.py" />
   <source>Reports an entry of the decision log that has no owner or no date.</source>
   <translation>Meldet einen Eintrag des Entscheidungslogs ohne Träger oder ohne Datum.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov08.py" />
   <source>structures</source>
   <comment>threshold</comment>
   <translation>Strukturen</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov08.py" />
   <source>structures</source>
   <comment>unit</comment>
   <translation>Strukturen</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov08.py" />
   <source>No limit is published; today, the next two stages and two alternatives are as many as a group can tell apart, chosen by judgement.</source>
   <translation>Ein Grenzwert ist nicht veröffentlicht; heute, die nächsten zwei Phasen und zwei Alternativen sind so viele, wie eine Gruppe auseinanderhalten kann; nach Ermessen gewählt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov08.py" />
   <source>There are {number} structures in {model}; the limit is {limit}.</source>
   <translation>In {model} gibt es {number} Strukturen; die Grenze ist {limit}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov08.py" />
   <source>Many structures</source>
   <translation>Viele Strukturen</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov08.py" />
   <source>Each structure has to follow every change, or it misleads whoever opens it. Those that nobody looks at any more can go.</source>
   <translation>Jede Struktur muss jeder Änderung folgen, sonst führt sie in die Irre. Die niemand mehr ansieht, können gehen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/gov08.py" />
   <source>Reports a model with more structures than the limit.</source>
   <translation>Meldet ein Modell mit mehr Strukturen als die Grenze.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand01.py" />
   <source>Work passes from {start} to {end}, which is not in {structure}.</source>
   <translation>Arbeit geht von {start} an {end}; diese Funktion gibt es in {structure} nicht.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand01.py" />
   <source>Work passes from {start} to {end}, which is parked in {structure}.</source>
   <translation>Arbeit geht von {start} an {end}; diese Funktion ist in {structure} geparkt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand01.py" />
   <source>Work passes from {start} to {end}, which nobody executes in {structure}.</source>
   <translation>Arbeit geht von {start} an {end}; diese Funktion führt in {structure} niemand aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand01.py" />
   <source>Handoff into nothing</source>
   <translation>Übergabe ins Leere</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand01.py" />
   <source>What is handed over to nobody lies there until a customer or the next team asks for it.</source>
   <translation>Was an niemanden übergeben wird, liegt da, bis ein Kunde oder das nächste Team danach fragt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand01.py" />
   <source>Reports a handoff from a function in scope to one that is parked, absent or without an execution owner.</source>
   <translation>Meldet eine Übergabe von einer Funktion im Umfang an eine, die geparkt ist, fehlt oder keinen Ausführungsträger hat.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/hand02.py" />
   <source>{givers} pass work on from {start} to {end}, where {takers} take over, without an agreement.</source>
   <translation>
    <numerusform>{givers} gibt Arbeit ohne Vereinbarung von {start} an {end} weiter; dort übernehmen {takers}.</numerusform>
    <numerusform>{givers} geben Arbeit ohne Vereinbarung von {start} an {end} weiter; dort übernehmen {takers}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/hand02.py" />
   <source>{givers} pass work on from {start} to {end} without an agreement.</source>
   <translation>
    <numerusform>{givers} gibt Arbeit ohne Vereinbarung von {start} an {end} weiter.</numerusform>
    <numerusform>{givers} geben Arbeit ohne Vereinbarung von {start} an {end} weiter.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/hand02.py" />
   <source>{givers} passes work on to {end}, where {takers} take over, without an agreement.</source>
   <translation>
    <numerusform>{givers} gibt Arbeit ohne Vereinbarung an {end} weiter; dort übernimmt {takers}.</numerusform>
    <numerusform>{givers} gibt Arbeit ohne Vereinbarung an {end} weiter; dort übernehmen {takers}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/hand02.py" />
   <source>{givers} pass work on from {start} to {end}, where {takers} takes over, without an agreement.</source>
   <translation>
    <numerusform>{givers} gibt Arbeit ohne Vereinbarung von {start} an {end} weiter; dort übernimmt {takers}.</numerusform>
    <numerusform>{givers} geben Arbeit ohne Vereinbarung von {start} an {end} weiter; dort übernimmt {takers}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand02.py" />
   <source>Handoff without an agreement</source>
   <translation>Übergabe ohne Vereinbarung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand02.py" />
   <source>Where nobody has said what is passed on and when it counts as good, one side calls it done and the other starts again.</source>
   <translation>Wo niemand gesagt hat, was weitergegeben wird und wann es als gut gilt, nennt es die eine Seite fertig, und die andere fängt von vorn an.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand02.py" />
   <source>Reports a handoff whose agreement is empty, when both ends are in scope with execution owners and no owner is at both ends. A department counts as the owner of its own end.</source>
   <translation>Meldet eine Übergabe ohne Vereinbarung, wenn beide Enden im Umfang sind und Ausführungsträger haben und kein Träger an beiden Enden steht. Eine Abteilung gilt als Träger ihres eigenen Endes.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand02.py" />
   <source>{givers} passes work on to {end} without an agreement.</source>
   <translation>{givers} gibt Arbeit ohne Vereinbarung an {end} weiter.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/hand03.py" />
   <source>{number} functions in {structure} affect the handoff to sales, and no handoff there starts or ends at a department.</source>
   <translation>
    <numerusform>{number} Funktion in {structure} wirkt auf die Übergabe an den Vertrieb, und keine Übergabe dort beginnt oder endet bei einer Abteilung.</numerusform>
    <numerusform>{number} Funktionen in {structure} wirken auf die Übergabe an den Vertrieb, und keine Übergabe dort beginnt oder endet bei einer Abteilung.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand03.py" />
   <source>No handoff with sales</source>
   <translation>Keine Übergabe mit dem Vertrieb</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand03.py" />
   <source>Leads that fit poorly are mostly an unclear handoff: sales does not know what it gets, and marketing does not hear what became of it.</source>
   <translation>Unpassende Leads sind meist eine unklare Übergabe: Der Vertrieb weiß nicht, was er bekommt, und das Marketing hört nicht, was daraus wurde.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand03.py" />
   <source>Reports a structure in which functions affect the handoff to sales, and no handoff is to or from a department.</source>
   <translation>Meldet eine Struktur, in der Funktionen auf die Übergabe an den Vertrieb wirken und keine Übergabe an eine Abteilung oder von ihr geht.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/hand04.py" />
   <source>{functions} hand work round in a circle in {structure}.</source>
   <translation>
    <numerusform>{functions} übergibt in {structure} Arbeit an sich selbst.</numerusform>
    <numerusform>{functions} reichen in {structure} Arbeit im Kreis herum.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand04.py" />
   <source>Handoff loop</source>
   <translation>Übergabe im Kreis</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand04.py" />
   <source>In a circle nobody sees whether work is new, under review or done. Some circles are meant; then say what ends them.</source>
   <translation>Im Kreis sieht niemand, ob Arbeit neu, in Prüfung oder fertig ist. Manche Kreise sind gewollt; dann sagen, was sie beendet.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/hand04.py" />
   <source>Reports functions in scope whose handoffs go round in a circle; all that lead to one another are one finding.</source>
   <translation>Meldet Funktionen im Umfang, deren Übergaben im Kreis gehen; alle, die zueinander führen, sind ein Befund.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load01.py" />
   <source>{owner} is a title without a function: it holds nothing in {structure}.</source>
   <translation>{owner} ist ein Titel ohne Funktion: keine Zuständigkeit in {structure}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load01.py" />
   <source>Title without a function</source>
   <translation>Titel ohne Funktion</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load01.py" />
   <source>Teams are built from what they must control. A role that controls nothing is a title, and whoever takes the seat will look for something to own.</source>
   <translation>Teams entstehen aus dem, was sie steuern müssen. Eine Rolle, die nichts steuert, ist ein Titel, und wer die Stelle antritt, sucht sich eine Zuständigkeit.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load01.py" />
   <source>Reports a role of the structure that holds nothing on any function in scope.</source>
   <translation>Meldet eine Rolle der Struktur, die an keiner Funktion im Umfang etwas trägt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load02.py" />
   <source>{owner} neither decides nor executes anything in {structure}: it gives input on {input} and reviews {review}.</source>
   <translation>{owner} entscheidet nichts und führt nichts aus in {structure}: Beratung für {input}, Prüfung für {review}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load02.py" />
   <source>{owner} neither decides nor executes anything in {structure}: it gives input on {input}.</source>
   <translation>{owner} entscheidet nichts und führt nichts aus in {structure}: nur Beratung für {input}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load02.py" />
   <source>{owner} neither decides nor executes anything in {structure}: it reviews {review}.</source>
   <translation>{owner} entscheidet nichts und führt nichts aus in {structure}: nur Prüfung für {review}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load02.py" />
   <source>Neither decides nor executes</source>
   <translation>Nur Beratung und Prüfung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load02.py" />
   <source>A role that only comments has opinions to give and nothing to answer for. Often it should take over one of the functions that it comments on.</source>
   <translation>Eine Rolle, die nur kommentiert, hat Meinungen und nichts zu verantworten. Oft sollte sie eine der Funktionen übernehmen, die sie kommentiert.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load02.py" />
   <source>Reports a role that holds something on functions in scope, and neither decision nor execution.</source>
   <translation>Meldet eine Rolle, die an Funktionen im Umfang etwas trägt, aber weder Entscheidung noch Ausführung.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load03.py" />
   <source>{owner} is overloaded in {structure}: a load of {load} on a capacity of {capacity}, in full-time people ({percent} %).</source>
   <translation>{owner} ist in {structure} überlastet: Auslastung {load} bei Kapazität {capacity}, in Vollzeitpersonen ({percent} %).</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load03.py" />
   <source>{owner} is overloaded in {structure}: a load of {load} on a capacity of {capacity}, in full-time people (just over {percent} %).</source>
   <translation>{owner} ist in {structure} überlastet: Auslastung {load} bei Kapazität {capacity}, in Vollzeitpersonen (knapp über {percent} %).</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load03.py" />
   <source>overloaded</source>
   <comment>threshold</comment>
   <translation>überlastet</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load03.py" />
   <source>Arithmetic, not a published number: above 100 % there is more work than time.</source>
   <translation>Rechnung, kein veröffentlichter Wert: Über 100 % ist mehr Arbeit da als Zeit.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load03.py" />
   <source>badly overloaded</source>
   <comment>threshold</comment>
   <translation>stark überlastet</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load03.py" />
   <source>No limit is published; a fifth too much is one day more in each week.</source>
   <translation>Ein Grenzwert ist nicht veröffentlicht; ein Fünftel zu viel ist ein Tag mehr in jeder Woche.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load03.py" />
   <source>Overloaded</source>
   <translation>Überlastet</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load03.py" />
   <source>With more work than time something is dropped, and nobody decides what. Looking after partners is part of the work.</source>
   <translation>Ist mehr Arbeit da als Zeit, bleibt etwas liegen, und niemand entscheidet, was. Partner zu betreuen gehört zur Arbeit.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load03.py" />
   <source>Reports a role with a capacity above 0 whose load, divided by its capacity, is above the first limit; an error above the second. The load is the sum, over the functions that it executes, of their effort times its share (as given there, else one divided by the number of execution owners), and a fixed load for each partner of the structure whose internal contact it is.</source>
   <translation>Meldet eine Rolle mit einer Kapazität über 0, deren Auslastung, geteilt durch ihre Kapazität, über der ersten Grenze liegt; als Fehler über der zweiten. Die Auslastung ist die Summe über die ausgeführten Funktionen von deren Aufwand mal dem Anteil (wie dort angegeben, sonst eins geteilt durch die Zahl der Ausführungsträger), dazu ein fester Wert für jeden Partner der Struktur, dessen interner Ansprechpartner die Rolle ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load04.py" />
   <source>areas</source>
   <comment>threshold</comment>
   <translation>Bereiche</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load04.py" />
   <source>areas</source>
   <comment>unit</comment>
   <translation>Bereiche</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load04.py" />
   <source>The lower end of 5 to 7 headline accountabilities per role (EOS and coaches), where an area stands for an accountability.</source>
   <translation>Das untere Ende von 5 bis 7 Hauptverantwortungen je Rolle (EOS und Coaches), wobei ein Bereich für eine Verantwortung steht.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load04.py" />
   <source>many areas</source>
   <comment>threshold</comment>
   <translation>viele Bereiche</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load04.py" />
   <source>The upper end of 5 to 7 headline accountabilities per role (EOS and coaches), where an area stands for an accountability.</source>
   <translation>Das obere Ende von 5 bis 7 Hauptverantwortungen je Rolle (EOS und Coaches), wobei ein Bereich für eine Verantwortung steht.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load04.py" />
   <source>{owner} decides in {number} areas in {structure}: {areas}.</source>
   <translation>{owner} entscheidet in {structure} in {number} Bereichen: {areas}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load04.py" />
   <source>Decides in too many areas</source>
   <translation>In zu vielen Bereichen</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load04.py" />
   <source>Each area has its own trade, its own people and its own questions. Who decides in many of them decides late, or without having looked.</source>
   <translation>Jeder Bereich hat sein Handwerk, seine Leute und seine Fragen. Wer in vielen entscheidet, entscheidet spät oder ungesehen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load04.py" />
   <source>Reports a role that decides in more different areas than the first limit; a warning above the second. Functions without an area do not count.</source>
   <translation>Meldet eine Rolle, die in mehr verschiedenen Bereichen entscheidet als die erste Grenze; als Warnung über der zweiten. Funktionen ohne Bereich zählen nicht.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load04.py" />
   <source>5 to 7 headline accountabilities per role: EOS and coaches; counted here as areas</source>
   <translation>5 bis 7 Hauptverantwortungen je Rolle: EOS und Coaches; hier als Bereiche gezählt</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load05.py" />
   <source>The published figure: no more than 15 execution items per role (HRC Recruitment).</source>
   <translation>Der veröffentlichte Wert: höchstens 15 Ausführungspunkte je Rolle (HRC Recruitment).</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load05.py" />
   <source>{owner} executes {number} functions in {structure}; the limit is {limit}.</source>
   <translation>{owner} führt in {structure} {number} Funktionen aus; die Grenze ist {limit}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load05.py" />
   <source>Executes too much</source>
   <translation>Führt zu viel aus</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load05.py" />
   <source>Every function has its own people to talk to and its own dates. With many of them a day goes into switching, even where the hours add up.</source>
   <translation>Jede Funktion hat eigene Ansprechpartner und eigene Termine. Bei vielen geht der Tag mit dem Wechseln drauf, auch wenn die Stunden reichen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load05.py" />
   <source>Reports a role that executes more functions than the limit, however little effort each of them takes.</source>
   <translation>Meldet eine Rolle, die mehr Funktionen ausführt als die Grenze, so gering der Aufwand für jede auch ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load05.py" />
   <source>No more than 15 execution items per role: HRC Recruitment</source>
   <translation>Höchstens 15 Ausführungspunkte je Rolle: HRC Recruitment</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load06.py" />
   <source>No limit is published; above half, one role decides more than all the others together.</source>
   <translation>Ein Grenzwert ist nicht veröffentlicht; ab mehr als der Hälfte entscheidet eine Rolle mehr als alle anderen zusammen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load06.py" />
   <source>{owner} decides {functions} with a decision owner in {structure} ({percent} %).</source>
   <translation>{owner} entscheidet in {structure} über {functions} mit Entscheidungsträger ({percent} %).</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load06.py" />
   <source>Decision bottleneck</source>
   <translation>Engpass bei Entscheidungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load06.py" />
   <source>Where most decisions pass through one seat, everybody waits for the same calendar, and a holiday stops the team.</source>
   <translation>Wo die meisten Entscheidungen über eine Stelle laufen, warten alle auf denselben Kalender, und ein Urlaub hält das Team an.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load06.py" />
   <source>Reports a role that decides more than the given share of the functions with a decision owner, where at least {decided} functions have one and the structure has at least {roles} roles.</source>
   <translation>Meldet eine Rolle, die über mehr als den angegebenen Anteil der Funktionen mit Entscheidungsträger entscheidet, sofern mindestens {decided} Funktionen einen haben und die Struktur mindestens {roles} Rollen hat.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/load07.py" />
   <source>{owner} ({size}) is the only execution owner of {functions}, which are critical and have no backup.</source>
   <translation>
    <numerusform>{owner} ({size}) führt allein {functions} aus; diese Funktion ist kritisch und hat keine Vertretung.</numerusform>
    <numerusform>{owner} ({size}) führt allein {functions} aus; diese Funktionen sind kritisch und haben keine Vertretung.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load07.py" />
   <location filename="../../planner/ui/audience/owner_page.py" />
   <location filename="../../planner/ui/graph/owner_box.py" />
   <location filename="../../planner/ui/outline/content.py" />
   <location filename="../../planner/ui/workshop/owners_screen.py" />
   <source>vacant</source>
   <translation>unbesetzt</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load07.py" />
   <source>one person</source>
   <translation>eine Person</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load07.py" />
   <source>{part} of a person</source>
   <translation>{part} Personen</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load07.py" />
   <source>Single point of failure</source>
   <translation>Hängt an einer Person</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load07.py" />
   <source>One illness, one holiday or one resignation stops a function that the business cannot do without. A backup is a second person who has done it before.</source>
   <translation>Eine Krankheit, ein Urlaub oder eine Kündigung hält eine Funktion an, auf die das Geschäft nicht verzichten kann. Eine Vertretung ist eine zweite Person, die es schon einmal getan hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load07.py" />
   <source>Reports an owner of at most one person that is the only execution owner of critical functions which name nobody else as backup, once for all of them. A role is one person unless it says otherwise; of other owners that must be given.</source>
   <translation>Meldet einen Träger von höchstens einer Person, der einziger Ausführungsträger kritischer Funktionen ist, die niemand anderen als Vertretung nennen, einmal für alle. Eine Rolle ist eine Person, wenn nichts anderes angegeben ist; bei anderen Trägern muss es angegeben sein.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load07.py" />
   <source>Every critical function has a second person: bus factor, business continuity</source>
   <translation>Jede kritische Funktion hat eine zweite Person: Bus-Faktor, Betriebskontinuität</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load08.py" />
   <source>partners</source>
   <comment>threshold</comment>
   <translation>Partner</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load08.py" />
   <source>partners</source>
   <comment>unit</comment>
   <translation>Partner</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load08.py" />
   <source>At 15 to 20 % of a person for each agency (Girard Media), four of them take well over half of one.</source>
   <translation>Bei 15 bis 20 % einer Person je Agentur (Girard Media) kosten vier davon weit mehr als eine halbe.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load08.py" />
   <source>{owner} is the internal contact of {number} partners in {structure}: {partners}.</source>
   <translation>{owner} ist in {structure} interner Ansprechpartner von {number} Partnern: {partners}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load08.py" />
   <source>Too many partners on one contact</source>
   <translation>Zu viele Partner betreut</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load08.py" />
   <source>Briefing and checking partners is work that no plan shows. With too many of them, the contact forwards mails and nobody looks at the results.</source>
   <translation>Partner zu briefen und zu prüfen ist Arbeit, die kein Plan zeigt. Bei zu vielen leitet der Ansprechpartner Mails weiter, und niemand sieht sich die Ergebnisse an.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/load08.py" />
   <source>Reports a role that is the internal contact of at least the given number of partners of the structure.</source>
   <translation>Meldet eine Rolle, die interner Ansprechpartner von mindestens der angegebenen Zahl von Partnern der Struktur ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl01.py" />
   <source>{function} has {number} decision owners, {owners}.</source>
   <translation>{function} hat {number} Entscheidungsträger: {owners}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl01.py" />
   <source>Two decision owners</source>
   <translation>Zwei Entscheidungsträger</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl01.py" />
   <source>Two owners who can each approve or stop the same work argue, or wait for one another. A boundary does not help: where it is drawn, there are two functions.</source>
   <translation>Zwei Träger, die beide dieselbe Arbeit freigeben oder stoppen können, streiten oder warten aufeinander. Eine Abgrenzung hilft nicht: Wo sie gezogen wird, sind es zwei Funktionen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl01.py" />
   <source>Reports the function when it is in scope with several decision owners; a boundary does not excuse it.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist und mehrere Entscheidungsträger hat; eine Abgrenzung entschuldigt das nicht.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl01.py" />
   <source>Keep one of them.</source>
   <translation>Einen davon behalten.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl02.py" />
   <source>{function} has {number} execution owners, {owners}, and none has a boundary.</source>
   <translation>{function} hat {number} Ausführungsträger ({owners}), und keiner hat eine Abgrenzung.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl02.py" />
   <source>{function} has {number} execution owners, {owners}, and not each has a boundary.</source>
   <translation>{function} hat {number} Ausführungsträger ({owners}), und nicht jeder hat eine Abgrenzung.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl02.py" />
   <source>Which part of {function} does {owner} execute?</source>
   <translation>Welchen Teil von {function} führt {owner} aus?</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl02.py" />
   <source>Write the boundaries…</source>
   <translation>Abgrenzungen schreiben…</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl02.py" />
   <source>{owner} needs a few words that say where its part of the work ends.</source>
   <translation>{owner} braucht ein paar Worte dazu, wo der eigene Teil der Arbeit endet.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl02.py" />
   <source>Overlapping execution</source>
   <translation>Überschneidende Ausführung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl02.py" />
   <source>Until it is written down where one owner stops and the next starts, work is done twice or not at all.</source>
   <translation>Solange nicht geschrieben steht, wo ein Träger aufhört und der nächste anfängt, wird Arbeit doppelt getan oder gar nicht.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl02.py" />
   <source>Reports the function when it is in scope with several execution owners and some of them have no boundary.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist, mehrere Ausführungsträger hat und einige davon keine Abgrenzung haben.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl02.py" />
   <source>Keep one of them, or write the boundaries that are missing.</source>
   <translation>Einen davon behalten oder die fehlenden Abgrenzungen schreiben.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl03.py" />
   <source>{function} has {number} execution owners, {owners}; the limit is {limit}.</source>
   <translation>{function} hat {number} Ausführungsträger ({owners}); die Grenze ist {limit}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl03.py" />
   <source>execution owners</source>
   <comment>threshold</comment>
   <translation>Ausführungsträger</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl03.py" />
   <location filename="../../planner/model/rules/ovl04.py" />
   <location filename="../../planner/model/rules/ovl05.py" />
   <source>owners</source>
   <comment>unit</comment>
   <translation>Träger</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl03.py" />
   <source>No number is published; three leaves room for an owner each for, say, copy, design and media, and was chosen by judgement.</source>
   <translation>Ein Wert ist nicht veröffentlicht; drei lassen Platz für je einen Träger etwa für Text, Gestaltung und Media; nach Ermessen gewählt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl03.py" />
   <source>Too many execution owners</source>
   <translation>Zu viele Ausführungsträger</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl03.py" />
   <source>The more owners execute one function, the more of their time goes into passing work on, and the fewer feel that it is theirs.</source>
   <translation>Je mehr Träger eine Funktion ausführen, desto mehr Zeit geht in die Weitergabe der Arbeit, und desto weniger fühlen sich zuständig.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl03.py" />
   <source>Reports the function when it is in scope with more execution owners than the limit.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist und mehr Ausführungsträger hat als die Grenze.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl04.py" />
   <source>{function} has {number} review owners, {owners}; the limit is {limit}.</source>
   <translation>{function} wird von {number} Trägern geprüft ({owners}); die Grenze ist {limit}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl04.py" />
   <source>review owners</source>
   <comment>threshold</comment>
   <translation>prüfende Träger</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl04.py" />
   <source>No number is published; two stands for one who checks the craft and one who checks the facts, and was chosen by judgement.</source>
   <translation>Ein Wert ist nicht veröffentlicht; zwei steht für einen, der das Handwerk prüft, und einen, der die Fakten prüft; nach Ermessen gewählt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl04.py" />
   <source>Too many reviewers</source>
   <translation>Zu viele Prüfende</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl04.py" />
   <source>Each review adds a wait and another opinion, and with several of them each trusts the others to look closely.</source>
   <translation>Jede Prüfung bringt eine Wartezeit und eine Meinung mehr, und bei mehreren verlässt sich jeder darauf, dass die anderen genau hinsehen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl04.py" />
   <source>Reports the function when it is in scope with more review owners than the limit.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist und von mehr Trägern geprüft wird als die Grenze.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl05.py" />
   <source>{function} has {number} different owners, {owners}; the limit is {limit}.</source>
   <translation>{function} hat {number} verschiedene Träger ({owners}); die Grenze ist {limit}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl05.py" />
   <source>different owners</source>
   <comment>threshold</comment>
   <translation>verschiedene Träger</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl05.py" />
   <source>Blenko, Mankins and Rogers (Decide &amp; Deliver) put the loss of effectiveness at about 10 % a person above seven in a group that decides; everybody who holds something is taken as that group.</source>
   <translation>Blenko, Mankins und Rogers (Decide &amp; Deliver) beziffern den Verlust an Wirksamkeit auf etwa 10 % je Person über sieben in einer Gruppe, die entscheidet; als diese Gruppe gelten alle, die etwas tragen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl05.py" />
   <source>Crowded function</source>
   <translation>Überfüllte Funktion</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl05.py" />
   <source>Everybody who holds something wants to be asked, and a group that grows decides more slowly and worse.</source>
   <translation>Alle, die etwas tragen, wollen gefragt werden, und eine wachsende Gruppe entscheidet langsamer und schlechter.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl05.py" />
   <source>Reports the function when it is in scope and more different owners than the limit hold something on it.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist und mehr verschiedene Träger daran etwas tragen als die Grenze.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl05.py" />
   <source>A decision group loses about 10 % effectiveness per person above 7: Blenko, Mankins and Rogers, Decide &amp; Deliver</source>
   <translation>Eine Gruppe, die entscheidet, verliert etwa 10 % Wirksamkeit je Person über 7: Blenko, Mankins und Rogers, Decide &amp; Deliver</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/rules/ovl06.py" />
   <source>{owners} execute and review {function}, and nobody else reviews it.</source>
   <translation>
    <numerusform>{owners} führt {function} aus und prüft sie selbst; sonst prüft niemand.</numerusform>
    <numerusform>{owners} führen {function} aus und prüfen sie selbst; sonst prüft niemand.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl06.py" />
   <source>Self-review</source>
   <translation>Selbstprüfung</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl06.py" />
   <source>Nobody sees the mistakes in their own work. A review counts when somebody looks who did not do it.</source>
   <translation>Niemand sieht die Fehler in der eigenen Arbeit. Eine Prüfung zählt, wenn jemand hinsieht, der es nicht selbst getan hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl06.py" />
   <source>Reports the function when it is in scope with review owners, and each of them executes it as well.</source>
   <translation>Meldet die Funktion, wenn sie im Umfang ist, geprüft wird und alle Prüfenden sie auch ausführen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl07.py" />
   <source>No limit is published; one or two shared functions are told one by one, from three on the two share a field of work, chosen by judgement.</source>
   <translation>Ein Grenzwert ist nicht veröffentlicht; eine oder zwei gemeinsame Funktionen werden einzeln gemeldet, ab drei teilen sich die beiden ein Arbeitsfeld; nach Ermessen gewählt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl07.py" />
   <source>{owners} both decide {decision} without a boundary for each.</source>
   <translation>{owners} entscheiden beide über {decision}, ohne dass jeder eine Abgrenzung hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl07.py" />
   <source>{owners} both execute {execution} without a boundary for each.</source>
   <translation>{owners} führen beide {execution} aus, ohne dass jeder eine Abgrenzung hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl07.py" />
   <source>{owners} both decide {decision} and execute {execution} without a boundary for each.</source>
   <translation>{owners} entscheiden beide über {decision} und führen beide {execution} aus, ohne dass jeder eine Abgrenzung hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl07.py" />
   <source>Overlapping owners</source>
   <translation>Überschneidung zweier Träger</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl07.py" />
   <source>Two owners who meet on the same functions again and again hold one job between them: each counts on the other, and both are asked.</source>
   <translation>Zwei Träger, die sich immer wieder bei denselben Funktionen treffen, teilen sich eine Aufgabe: Jeder verlässt sich auf den anderen, und beide werden gefragt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl07.py" />
   <source>Reports two roles or partners that both decide, or both execute, at least the given number of functions, counted apart; a function counts when at least one of the two has no boundary there.</source>
   <translation>Meldet zwei Rollen oder Partner, die beide mindestens die angegebene Zahl von Funktionen entscheiden oder beide ausführen, getrennt gezählt; eine Funktion zählt, wenn mindestens einer der beiden dort keine Abgrenzung hat.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl08.py" />
   <source>Same function twice</source>
   <translation>Funktion doppelt vorhanden</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl08.py" />
   <source>A function that is listed twice gets two owners who both believe that they have all of it, and neither half looks abandoned.</source>
   <translation>Eine doppelt aufgeführte Funktion bekommt zwei Träger, die beide glauben, sie ganz zu haben, und keine Hälfte sieht verwaist aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl08.py" />
   <source>Reports functions with the same name, once case, accents and everything but letters and digits are ignored.</source>
   <translation>Meldet Funktionen mit gleichem Namen, wenn man Groß- und Kleinschreibung, Akzente und alles außer Buchstaben und Ziffern weglässt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl08.py" />
   <location filename="../../planner/model/rules/ovl09.py" />
   <source>Merge them: the first stays, and what differs is asked.</source>
   <translation>Zusammenführen: Der erste Eintrag bleibt, und was sich unterscheidet, wird gefragt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl09.py" />
   <source>Same owner twice</source>
   <translation>Träger doppelt vorhanden</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl09.py" />
   <source>What one owner carries is counted in two places, so its load looks half as heavy, and changes reach only one of the two.</source>
   <translation>Was ein Träger trägt, wird an zwei Stellen gezählt; seine Auslastung wirkt halb so groß, und Änderungen erreichen nur einen der beiden Einträge.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl09.py" />
   <source>Reports owners with the same name, once case, accents and everything but letters and digits are ignored.</source>
   <translation>Meldet Träger mit gleichem Namen, wenn man Groß- und Kleinschreibung, Akzente und alles außer Buchstaben und Ziffern weglässt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl10.py" />
   <source>functions held</source>
   <comment>threshold</comment>
   <translation>getragene Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl10.py" />
   <source>No number is published; four functions of five was chosen by judgement, as nearly all and still short of all.</source>
   <translation>Ein Wert ist nicht veröffentlicht; vier von fünf Funktionen wurde nach Ermessen gewählt, als fast alle und doch nicht alle.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl10.py" />
   <source>{owner} holds something on {functions} in {structure} ({percent} %).</source>
   <translation>{owner} ist in {structure} an {functions} beteiligt ({percent} %).</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl10.py" />
   <source>Owner in everything</source>
   <translation>Träger überall dabei</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl10.py" />
   <source>Whoever is in everything is waited for everywhere, and the others never quite own what they hold.</source>
   <translation>Wer überall dabei ist, auf den wird überall gewartet, und den anderen gehört nie ganz, was sie tragen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/ovl10.py" />
   <source>Reports an owner that holds something on at least the given part of the functions in scope, where at least {functions} functions are in scope and at least {owners} roles and partners are listed.</source>
   <translation>Meldet einen Träger, der an mindestens dem angegebenen Teil der Funktionen im Umfang etwas trägt, sofern mindestens {functions} Funktionen im Umfang und mindestens {owners} Rollen und Partner aufgeführt sind.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc01.py" />
   <source>{function} affects {affected}, but its process is lightweight.</source>
   <translation>{function} wirkt auf {affected}, aber ihr Prozess ist schlank.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc01.py" />
   <source>Process too light</source>
   <translation>Prozess zu schlank</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc01.py" />
   <source>A quick edit to tracking, budget or what sales receives spoils numbers or leads that others rely on, and they notice weeks later.</source>
   <translation>Eine schnelle Änderung an Tracking, Budget oder dem, was der Vertrieb bekommt, verdirbt Zahlen oder Leads, auf die andere sich verlassen; sie merken es Wochen später.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc01.py" />
   <source>Reports the function when it affects tracking, budget or sales handoff with a lightweight process.</source>
   <translation>Meldet die Funktion, wenn sie auf Tracking, Budget oder die Übergabe an den Vertrieb wirkt und ihr Prozess schlank ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc02.py" />
   <source>{function} has a detailed process, but affects neither budget nor lead quality nor strategy.</source>
   <translation>{function} hat einen ausführlichen Prozess, wirkt aber weder auf Budget noch auf Leadqualität noch auf Strategie.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc02.py" />
   <source>Process too heavy</source>
   <translation>Prozess zu aufwendig</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc02.py" />
   <source>Steps and approvals cost time on every piece of work. Where little is at stake, a safe update should be fast.</source>
   <translation>Schritte und Freigaben kosten bei jeder Arbeit Zeit. Wo wenig auf dem Spiel steht, sollte eine sichere Änderung schnell gehen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc02.py" />
   <source>Reports the function when its process is detailed and it affects none of budget, lead quality and strategy.</source>
   <translation>Meldet die Funktion, wenn ihr Prozess ausführlich ist und sie weder auf Budget noch auf Leadqualität noch auf Strategie wirkt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc03.py" />
   <source>{function} has no metric.</source>
   <translation>{function} hat keine Kennzahl.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc03.py" />
   <source>No metric</source>
   <translation>Keine Kennzahl</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc03.py" />
   <source>Without a metric, done is all that anybody can say about the work, and done says nothing about how good it is.</source>
   <translation>Ohne Kennzahl lässt sich über die Arbeit nur sagen, dass sie fertig ist, und das sagt nichts darüber, wie gut sie ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc03.py" />
   <source>Reports the function when nothing says how its quality is measured.</source>
   <translation>Meldet die Funktion, wenn nirgends steht, wie ihre Qualität gemessen wird.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc04.py" />
   <source>{function} affects lead quality, but its metric is of the {kind} kind.</source>
   <translation>{function} wirkt auf die Leadqualität, aber ihre Kennzahl ist von anderer Art ({kind}).</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc04.py" />
   <source>{function} affects lead quality, but the kind of its metric is not given.</source>
   <translation>{function} wirkt auf die Leadqualität, aber die Art ihrer Kennzahl ist nicht angegeben.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc04.py" />
   <source>Metric does not fit</source>
   <translation>Unpassende Kennzahl</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc04.py" />
   <source>What brings leads in is judged by whether sales can use them. A count of clicks or tasks goes up just as well when they cannot.</source>
   <translation>Was Leads bringt, misst sich daran, ob der Vertrieb sie brauchen kann. Die Zahl der Klicks oder Aufgaben steigt auch, wenn er es nicht kann.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc04.py" />
   <source>Reports the function when it affects lead quality and has a metric of another kind, or of none.</source>
   <translation>Meldet die Funktion, wenn sie auf die Leadqualität wirkt und ihre Kennzahl von anderer oder von keiner Art ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc05.py" />
   <source>{function} affects {affected}, but its review comes after launch.</source>
   <translation>{function} wirkt auf {affected}, wird aber erst nach dem Start geprüft.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc05.py" />
   <source>Reviewed too late</source>
   <translation>Zu spät geprüft</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc05.py" />
   <source>After launch a change is expensive and the damage is done: the budget is spent, the leads are gone.</source>
   <translation>Nach dem Start ist eine Änderung teuer und der Schaden da: Das Budget ist ausgegeben, die Leads sind weg.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc05.py" />
   <source>Reports the function when it affects anything and its review point is after launch.</source>
   <translation>Meldet die Funktion, wenn sie auf etwas wirkt und ihr Prüfzeitpunkt nach dem Start liegt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc06.py" />
   <source>{function} has a {level} process, but nothing says what it needs before it starts.</source>
   <translation>Der Prozess von {function} ist {level}, aber nirgends steht, was vor Beginn nötig ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc06.py" />
   <source>Inputs not defined</source>
   <translation>Vorleistungen nicht festgelegt</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc06.py" />
   <source>Work that starts before its goal and its facts are known is revised again and again, and the brief takes the blame.</source>
   <translation>Arbeit, die beginnt, bevor Ziel und Fakten bekannt sind, wird immer wieder überarbeitet, und schuld ist dann das Briefing.</translation>
  </message>
  <message>
   <location filename="../../planner/model/rules/proc06.py" />
   <source>Reports the function when its process is standard or detailed and no inputs are required.</source>
   <translation>Meldet die Funktion, wenn ihr Prozess Standard oder ausführlich ist und keine Vorleistungen verlangt sind.</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>date to look again</source>
   <translation>Datum zum Wiederansehen</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>number of people</source>
   <translation>Zahl der Personen</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>kind of partner</source>
   <translation>Art des Partners</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>{number} functions are named {name}.</source>
   <translation>{number} Funktionen heißen {name}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>{number} owners are named {name}.</source>
   <translation>{number} Träger heißen {name}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>{names} are {number} functions with the same name.</source>
   <translation>{names} sind {number} Funktionen mit gleichem Namen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>{names} are {number} owners with the same name.</source>
   <translation>{names} sind {number} Träger mit gleichem Namen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>Which {field} does {owner} have on {function} ({ownership}) in {structure}?</source>
   <translation>{field} von {owner} für {function} ({ownership}) in {structure}: Was gilt?</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>Merge them…</source>
   <translation>Zusammenführen…</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>Merge them</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>“{answer}” is no answer; choose one of {options}.</source>
   <translation>„{answer}“ ist keine Antwort; zur Wahl stehen {options}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>What kind of owner is {owner}?</source>
   <translation>Was für ein Träger ist {owner}?</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>Which {field} does {name} have?</source>
   <translation>{field} von {name}: Was gilt?</translation>
  </message>
  <message>
   <location filename="../../planner/model/same_names.py" />
   <source>Which {field} does {name} have in {structure}?</source>
   <translation>{field} von {name} in {structure}: Was gilt?</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>Decision clarity</source>
   <translation>Klarheit der Entscheidung</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>functions in scope with exactly one decision owner / functions in scope</source>
   <translation>Funktionen im Umfang mit genau einem Entscheidungsträger / Funktionen im Umfang</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>Ownership coverage</source>
   <translation>Abdeckung</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>functions in scope with a decision owner and an execution owner / functions in scope</source>
   <translation>Funktionen im Umfang mit Entscheidungs- und Ausführungsträger / Funktionen im Umfang</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>Boundary clarity</source>
   <translation>Klarheit der Grenzen</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>functions with one execution owner, or with a boundary for each of several / functions with an execution owner</source>
   <translation>Funktionen mit einem Ausführungsträger oder mit Abgrenzung für jeden von mehreren / Funktionen mit Ausführungsträger</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>Workflow reliability</source>
   <translation>Verlässlichkeit der Abläufe</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>handoffs with an agreement / handoffs of the structure</source>
   <translation>Übergaben mit Vereinbarung / Übergaben der Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>Lead relevance</source>
   <translation>Relevanz der Leads</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>functions that affect lead quality or the sales handoff and have input from another department / all such functions in scope</source>
   <translation>Funktionen, die auf Leadqualität oder die Übergabe an den Vertrieb wirken und von einer anderen Abteilung beraten werden / alle solchen Funktionen im Umfang</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>Reporting usefulness</source>
   <translation>Nutzen der Berichte</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>functions with a metric, of the kind lead quality where they affect lead quality / functions in scope</source>
   <translation>Funktionen mit einer Kennzahl, von der Art Leadqualität, wo sie auf diese wirken / Funktionen im Umfang</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>Load balance</source>
   <translation>Ausgewogene Auslastung</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>1 - mean distance of load / capacity from its mean over the roles with a capacity, divided by that mean; not below 0</source>
   <translation>1 - mittlerer Abstand von Auslastung / Kapazität vom Mittelwert über die Rollen mit Kapazität, geteilt durch diesen Mittelwert; nicht unter 0</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>Partner dependence</source>
   <translation>Abhängigkeit von Partnern</translation>
  </message>
  <message>
   <location filename="../../planner/model/scorecard.py" />
   <source>functions that only partners execute / functions with an execution owner</source>
   <translation>Funktionen, die nur Partner ausführen / Funktionen mit Ausführungsträger</translation>
  </message>
  <message>
   <location filename="../../planner/model/stages.py" />
   <source>Band given by agencies and recruiters</source>
   <translation>Spanne, die Agenturen und Personalberatungen nennen</translation>
  </message>
  <message>
   <location filename="../../planner/model/stages.py" />
   <source>Solo</source>
   <translation>Allein</translation>
  </message>
  <message>
   <location filename="../../planner/model/stages.py" />
   <source>0 to 1 marketers</source>
   <translation>0 bis 1 im Marketing</translation>
  </message>
  <message>
   <location filename="../../planner/model/stages.py" />
   <source>A founder and a generalist; freelancers for design or SEO.</source>
   <translation>Gründer und Generalist; freie Mitarbeit für Gestaltung oder SEO.</translation>
  </message>
  <message>
   <location filename="../../planner/model/stages.py" />
   <source>Small team</source>
   <translation>Kleines Team</translation>
  </message>
  <message>
   <location filename="../../planner/model/stages.py" />
   <source>2 to 5 marketers</source>
   <translation>2 bis 5 im Marketing</translation>
  </message>
  <message>
   <location filename="../../planner/model/stages.py" />
   <source>Demand and operations, content and SEO, product marketing; paid media at an agency; the founder keeps the brand voice. The median is 3 to 5, by revenue.</source>
   <translation>Nachfrage und Betrieb, Inhalte und SEO, Produktmarketing; bezahlte Werbung bei einer Agentur; die Stimme der Marke bleibt beim Gründer. Der Median ist 3 bis 5, je nach Umsatz.</translation>
  </message>
  <message>
   <location filename="../../planner/model/stages.py" />
   <source>Growth</source>
   <translation>Wachstum</translation>
  </message>
  <message>
   <location filename="../../planner/model/stages.py" />
   <source>6 to 20 marketers</source>
   <translation>6 bis 20 im Marketing</translation>
  </message>
  <message>
   <location filename="../../planner/model/stages.py" />
   <source>A head or VP; brand and content, product marketing, growth; then operations, events, ABM, design, lifecycle.</source>
   <translation>Leitung oder VP; Marke und Inhalte, Produktmarketing, Wachstum; dann Betrieb, Veranstaltungen, ABM, Gestaltung, Lifecycle.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>{decider} decides {part} of {all} functions; nobody executes anything yet.</source>
   <translation>{decider} entscheidet {part} von {all} Funktionen; noch führt niemand etwas aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>Nobody decides anything yet; {executor} executes most, {functions}.</source>
   <translation>Noch entscheidet niemand etwas; {executor} führt am meisten aus: {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>{decider} decides {part} of {all} functions and executes most, {functions}.</source>
   <translation>{decider} entscheidet {part} von {all} Funktionen und führt am meisten aus: {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>{decider} decides {part} of {all} functions; {executor} executes most, {functions}.</source>
   <translation>{decider} entscheidet {part} von {all} Funktionen; {executor} führt am meisten aus: {functions}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>{first}; {number} roles have less than half of theirs.</source>
   <translation>
    <numerusform>{first}; {number} Rolle ist zu weniger als der Hälfte ausgelastet.</numerusform>
    <numerusform>{first}; {number} Rollen sind zu weniger als der Hälfte ausgelastet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>{owner} is at {percent} % of its time, and {number} more are above {limit} %</source>
   <translation>
    <numerusform>{owner} ist zu {percent} % ausgelastet, {number} weitere Rolle liegt über {limit} %</numerusform>
    <numerusform>{owner} ist zu {percent} % ausgelastet, {number} weitere liegen über {limit} %</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>{one} and {other} do the same work most: {percent} % of what they decide and execute, on {functions}.</source>
   <translation>{one} und {other} machen am meisten dieselbe Arbeit: {percent} % dessen, was sie entscheiden und ausführen ({functions}).</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/statistics/sentences.py" />
   <location filename="../../planner/ui/importing/words.py" />
   <source>{number} areas</source>
   <translation>
    <numerusform>{number} Bereich</numerusform>
    <numerusform>{number} Bereiche</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>{area} is spread widest, as over {owners} equal owners; {single} are in one hand.</source>
   <translation>{area} ist am weitesten verteilt, wie auf {owners} gleiche Träger; in einer Hand liegen {single}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>{now}; in {structure} it was {percent} %.</source>
   <translation>{now}; in {structure} waren es {percent} %.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>No role has a capacity, so nobody can be said to have too much work. Give the roles theirs in Details.</source>
   <translation>Keine Rolle hat eine Kapazität, also lässt sich nicht sagen, wer zu viel Arbeit hat. Kapazitäten unter Details eintragen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>No role is above {limit} %; {owner} comes nearest with {percent} %</source>
   <translation>Keine Rolle liegt über {limit} %; {owner} kommt mit {percent} % am nächsten</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>{owner} is at {percent} % of its time</source>
   <translation>{owner} ist zu {percent} % ausgelastet</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>Nobody decides or executes anything yet.</source>
   <translation>Noch entscheidet niemand etwas, und niemand führt etwas aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>No two owners meet on a function.</source>
   <translation>Keine zwei Träger treffen sich bei einer Funktion.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>No two owners do the same work. {one} and {other} meet most often, on {functions}.</source>
   <translation>Keine zwei Träger machen dieselbe Arbeit. {one} und {other} treffen sich am häufigsten ({functions}).</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>Each area is in one hand.</source>
   <translation>Jeder Bereich liegt in einer Hand.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>{area} is spread widest, as over {owners} equal owners; no area is in one hand.</source>
   <translation>{area} ist am weitesten verteilt, wie auf {owners} gleiche Träger; kein Bereich liegt in einer Hand.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>{area} is spread widest, as over {owners} equal owners; {single} is in one hand.</source>
   <translation>{area} ist am weitesten verteilt, wie auf {owners} gleiche Träger; in einer Hand liegt {single}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>Nobody executes anything yet.</source>
   <translation>Noch führt niemand etwas aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>Partners execute {outside} of {all} functions, {alone} of them alone, and carry {percent} % of the effort</source>
   <translation>Partner führen {outside} von {all} Funktionen aus, davon allein {alone}, und tragen {percent} % des Aufwands</translation>
  </message>
  <message>
   <location filename="../../planner/model/statistics/sentences.py" />
   <source>No partner executes anything</source>
   <translation>Kein Partner führt etwas aus</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>There is no way to give everything an owner with nobody above {most} % of the time: {owners} would have {people} full-time people too much.</source>
   <translation>Es geht nicht, allem einen Träger zu geben und dabei bei {most} % der Zeit zu bleiben: {owners} hätten Arbeit für {people} Vollzeitpersonen zu viel.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>No way was found to give everything an owner with nobody above {most} % of the time: {owners} would have {people} full-time people too much.</source>
   <translation>Es fand sich kein Weg, allem einen Träger zu geben und dabei bei {most} % der Zeit zu bleiben: {owners} hätten Arbeit für {people} Vollzeitpersonen zu viel.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>There is no way to give everything an owner with nobody above {most} % of the time: the work comes to {work} full-time people, and there is time for {time}.</source>
   <translation>Es geht nicht, allem einen Träger zu geben und dabei bei {most} % der Zeit zu bleiben: Die Arbeit entspricht {work} Vollzeitpersonen, Zeit ist für {time}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>There is no way to give everything an owner with nobody above {most} % of the time: the work that only roles may do comes to {work} full-time people, and they have time for {time}.</source>
   <translation>Es geht nicht, allem einen Träger zu geben und dabei bei {most} % der Zeit zu bleiben: Was nur Rollen tun dürfen, entspricht {work} Vollzeitpersonen, Zeit haben sie für {time}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>It would help:</source>
   <translation>Was helfen würde:</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>• allow more than {most} % of the time</source>
   <translation>• mehr als {most} % der Zeit erlauben</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>• lower the effort of functions, or park some</source>
   <translation>• den Aufwand von Funktionen senken oder einige parken</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>{structure} has no role, and every function needs one that decides it. Add a role first.</source>
   <translation>{structure} hat keine Rolle, und jede Funktion braucht eine, die entscheidet. Zuerst eine Rolle hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>Nobody may decide {functions}.</source>
   <translation>Niemand darf {functions} entscheiden.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>Nobody may execute {functions}.</source>
   <translation>Niemand darf {functions} ausführen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>Decisions stay with roles that are not vacant.</source>
   <translation>Entscheidungen bleiben bei besetzten Rollen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>Every role is vacant.</source>
   <translation>Alle Rollen sind unbesetzt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>No way was found to do it with at most {number} more roles.</source>
   <translation>Es fand sich kein Weg mit höchstens {number} weiteren Rollen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>• let more people join</source>
   <translation>• mehr Personen dazukommen lassen</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>• let partners execute more of what stays inside now</source>
   <translation>• Partner mehr von dem ausführen lassen, was jetzt im Haus bleibt</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>• let roles take work of more areas</source>
   <translation>• Rollen Arbeit aus mehr Bereichen übernehmen lassen</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>• let more functions change hands</source>
   <translation>• mehr Funktionen die Hand wechseln lassen</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>No role that may take something covers {area}.</source>
   <translation>Keine Rolle, die etwas übernehmen darf, deckt {area} ab.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>No role that may take something covers functions without an area.</source>
   <translation>Keine Rolle, die etwas übernehmen darf, deckt Funktionen ohne Bereich ab.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>{function} must stay inside.</source>
   <translation>{function} muss im Haus bleiben.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>There is no way to do it with at most {number} more roles.</source>
   <translation>Mit höchstens {number} weiteren Rollen geht es nicht.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>• let other work move, by balancing the load first</source>
   <translation>• andere Arbeit verschieben: zuerst die Auslastung ausgleichen</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/collisions.py" />
   <source>{function} is usually executed inside, and such functions stay there.</source>
   <translation>{function} wird üblicherweise im Haus ausgeführt, und solche Funktionen bleiben dort.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/reasons.py" />
   <location filename="../../planner/model/symptoms.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <source>nobody decides it</source>
   <translation>niemand entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/reasons.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <source>nobody executes it</source>
   <translation>niemand führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/reasons.py" />
   <source>it would decide it too, so that nothing is handed over</source>
   <translation>Entscheidung und Ausführung in einer Hand, ohne Übergabe</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/reasons.py" />
   <source>it would execute it too, so that nothing is handed over</source>
   <translation>Ausführung und Entscheidung in einer Hand, ohne Übergabe</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/reasons.py" />
   <source>a role that would join</source>
   <translation>eine Rolle, die dazukäme</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/reasons.py" />
   <source>it would be at {percent} % of its time</source>
   <translation>die Auslastung läge bei {percent} %</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/reasons.py" />
   <source>it must stay inside</source>
   <translation>muss im Haus bleiben</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/reasons.py" />
   <source>{owner} is at {percent} % of its time today</source>
   <translation>{owner} ist heute zu {percent} % ausgelastet</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/reasons.py" />
   <source>it knows the function already</source>
   <translation>kennt die Funktion schon</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/suggest/reasons.py" />
   <source>it usually works on {number} other functions of {area}</source>
   <translation>
    <numerusform>{number} weitere Funktion aus {area} gehört üblicherweise dazu</numerusform>
    <numerusform>{number} weitere Funktionen aus {area} gehören üblicherweise dazu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/suggest/reasons.py" />
   <source>it has something to do with {number} other functions of {area}</source>
   <translation>
    <numerusform>{number} weitere Funktion aus {area} ist hier bekannt</numerusform>
    <numerusform>{number} weitere Funktionen aus {area} sind hier bekannt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>Owners for what nobody decides or executes in {structure}</source>
   <translation>Träger für das, was in {structure} niemand entscheidet oder ausführt</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>A more even load in {structure}</source>
   <translation>Gleichmäßigere Auslastung in {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>Who owns what once there are more people in {structure}</source>
   <translation>Wer was trägt, wenn es in {structure} mehr Personen gibt</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>Every function has a decision and an execution owner, or is said to be undecided: there is nothing to fill.</source>
   <translation>Jede Funktion hat Entscheidungs- und Ausführungsträger oder gilt als unentschieden: Es gibt nichts zu füllen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>No move is worth it with these wishes: the load is as even as they allow.</source>
   <translation>Mit diesen Wünschen lohnt sich kein Wechsel: Die Auslastung ist so gleichmäßig, wie sie es zulassen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>Nothing is worth changing with these wishes.</source>
   <translation>Mit diesen Wünschen lohnt sich keine Änderung.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>{owner} decides {function}.</source>
   <translation>{owner} entscheidet {function}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>{owner} executes {function}.</source>
   <translation>{owner} führt {function} aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>{owner} decides {function} in place of {before}.</source>
   <translation>{owner} entscheidet {function} anstelle von {before}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>{owner} executes {function} in place of {before}.</source>
   <translation>{owner} führt {function} anstelle von {before} aus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>Searched from seed {seed}, not proved: something else may suit these wishes better.</source>
   <translation>Gesucht ab Startwert {seed}, nicht bewiesen: Etwas anderes könnte besser zu diesen Wünschen passen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>{number} suggestions.</source>
   <translation>
    <numerusform>{number} Änderung vorgeschlagen.</numerusform>
    <numerusform>{number} Änderungen vorgeschlagen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>Proved: nothing else suits these wishes better.</source>
   <translation>Bewiesen: Nichts anderes passt besser zu diesen Wünschen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>{roles} would join.</source>
   <translation>
    <numerusform>{roles} käme dazu.</numerusform>
    <numerusform>{roles} kämen dazu.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/suggest/sentences.py" />
   <source>Functions that one decides and another executes: {before} before, {after} after.</source>
   <translation>Funktionen, die jemand entscheidet und jemand anderes ausführt: vorher {before}, nachher {after}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>reviewed by {owners}; no review point</source>
   <translation>Prüfung: {owners}; kein Prüfzeitpunkt</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>decided by {owners}</source>
   <translation>Entscheidung: {owners}</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>no required inputs</source>
   <translation>keine benötigten Vorleistungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>{number} handoffs start or end here</source>
   <translation>{number} Übergaben beginnen oder enden hier</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>no department gives input</source>
   <translation>keine Abteilung berät</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>no handoff to or from a department</source>
   <translation>keine Übergabe an eine Abteilung oder von ihr</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Work is revised again and again</source>
   <translation>Arbeit wird immer wieder überarbeitet</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>The brief or the approval path is unclear.</source>
   <translation>Das Briefing oder der Freigabeweg ist unklar.</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Launches are slow</source>
   <translation>Starts dauern zu lange</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Dependencies are not visible.</source>
   <translation>Abhängigkeiten sind nicht sichtbar.</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Leads fit poorly</source>
   <translation>Leads passen schlecht</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>The audience or the logic that qualifies leads is weak.</source>
   <translation>Die Zielgruppe oder die Logik der Qualifizierung ist schwach.</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Nobody trusts the reports</source>
   <translation>Niemand traut den Berichten</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Tracking or definitions are inconsistent.</source>
   <translation>Tracking oder Definitionen sind uneinheitlich.</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>measured by {metric}</source>
   <translation>Kennzahl: {metric}</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>no metric</source>
   <translation>keine Kennzahl</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Required inputs</source>
   <translation>Benötigte Vorleistungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Is it written down what must be known before the work starts?</source>
   <translation>Steht geschrieben, was bekannt sein muss, bevor die Arbeit beginnt?</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Decision owner</source>
   <translation>Entscheidungsträger</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Who can say that it is done?</source>
   <translation>Wer kann sagen, dass es fertig ist?</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Review owners and review point</source>
   <translation>Prüfende und Prüfzeitpunkt</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Who checks it, and is that early enough to change it cheaply?</source>
   <translation>Wer prüft, und ist das früh genug, um es günstig zu ändern?</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Where does work wait between two owners, and when does it count as good?</source>
   <translation>Wo wartet Arbeit zwischen zwei Trägern, und wann gilt sie als gut?</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Blockers</source>
   <translation>Blockaden</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Who is asked for too much, and where are blockers raised?</source>
   <translation>Von wem wird zu viel verlangt, und wo kommen Blockaden zur Sprache?</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Decision rights</source>
   <translation>Entscheidungsrechte</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Whose yes is waited for?</source>
   <translation>Auf wessen Ja wird gewartet?</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Messaging, forms and qualification</source>
   <translation>Botschaften, Formulare und Qualifizierung</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Who decides what makes a lead a good one, and how is that measured?</source>
   <translation>Wer entscheidet, was einen guten Lead ausmacht, und wie wird das gemessen?</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Sales feedback</source>
   <translation>Rückmeldung des Vertriebs</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Which of them does sales give input on?</source>
   <translation>Bei welchen davon berät der Vertrieb?</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Handoffs with sales</source>
   <translation>Übergaben mit dem Vertrieb</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>What is passed on, and when do both sides call it good?</source>
   <translation>Was wird weitergegeben, und wann nennen es beide Seiten gut?</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Decision owner of what is tracked</source>
   <translation>Entscheidungsträger für das Tracking</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Who decides on data fields, tracking rules and dashboards?</source>
   <translation>Wer entscheidet über Datenfelder, Trackingregeln und Dashboards?</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Tracking rules</source>
   <translation>Trackingregeln</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>Is there enough process that a change cannot break the numbers?</source>
   <translation>Ist genug Prozess da, dass eine Änderung die Zahlen nicht verderben kann?</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Metric</source>
   <translation>Kennzahl</translation>
  </message>
  <message>
   <location filename="../../planner/model/symptoms.py" />
   <source>How would anybody know that the data is right?</source>
   <translation>Woran wäre zu merken, dass die Daten stimmen?</translation>
  </message>
  <message>
   <location filename="../../planner/model/text.py" />
   <location filename="../../planner/storage/texts.py" />
   <source>{what} is {length} characters long; {longest} are allowed.</source>
   <translation>{what} ist {length} Zeichen lang; erlaubt sind {longest}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/text.py" />
   <location filename="../../planner/storage/texts.py" />
   <source>{what} holds the control character {code}; only tab and newline are allowed.</source>
   <translation>{what} enthält das Steuerzeichen {code}; erlaubt sind nur Tabulator und Zeilenumbruch.</translation>
  </message>
  <message>
   <location filename="../../planner/model/threshold.py" />
   <source>a number from {lowest} to {highest}</source>
   <translation>eine Zahl von {lowest} bis {highest}</translation>
  </message>
  <message>
   <location filename="../../planner/model/threshold.py" />
   <source>a whole number from {lowest} to {highest}</source>
   <translation>eine ganze Zahl von {lowest} bis {highest}</translation>
  </message>
  <message>
   <location filename="../../planner/model/usual_words.py" />
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="../../planner/model/usual_words.py" />
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <location filename="../../planner/model/usual_words.py" />
   <source>two weeks</source>
   <translation>zwei Wochen</translation>
  </message>
  <message>
   <location filename="../../planner/model/usual_words.py" />
   <source>month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <location filename="../../planner/model/usual_words.py" />
   <source>quarter</source>
   <translation>Quartal</translation>
  </message>
  <message>
   <location filename="../../planner/model/usual_words.py" />
   <source>CRM</source>
   <translation>CRM</translation>
  </message>
  <message>
   <location filename="../../planner/model/usual_words.py" />
   <source>Marketing automation</source>
   <translation>Marketing-Automatisierung</translation>
  </message>
  <message>
   <location filename="../../planner/model/usual_words.py" />
   <source>Analytics</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <location filename="../../planner/model/usual_words.py" />
   <source>CMS</source>
   <translation>CMS</translation>
  </message>
  <message>
   <location filename="../../planner/model/usual_words.py" />
   <source>Advertising</source>
   <translation>Werbung</translation>
  </message>
  <message>
   <location filename="../../planner/model/usual_words.py" />
   <source>Design</source>
   <translation>Design</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <location filename="../../planner/storage/place.py" />
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>decision</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>execution</source>
   <translation>Ausführung</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>input</source>
   <translation>Beratung</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>partner</source>
   <translation>Partner</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>in scope</source>
   <translation>im Umfang</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>lightweight</source>
   <translation>schlank</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>detailed</source>
   <translation>ausführlich</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>before start</source>
   <translation>vor Beginn</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>before launch</source>
   <translation>vor dem Start</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>after launch</source>
   <translation>nach dem Start</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>operating</source>
   <translation>Betrieb</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>lead quality</source>
   <translation>Leadqualität</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>reporting</source>
   <translation>Berichte</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>stakeholder feedback</source>
   <translation>Rückmeldung der Beteiligten</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>inside</source>
   <translation>im Haus</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>outside</source>
   <translation>außer Haus</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>either</source>
   <translation>beides</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>tracking</source>
   <translation>Tracking</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>sales handoff</source>
   <translation>Übergabe an den Vertrieb</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>strategy</source>
   <translation>Strategie</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>acquisition</source>
   <translation>Gewinnung</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>conversion</source>
   <translation>Konversion</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>content</source>
   <translation>Inhalte</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>operations</source>
   <translation>Betrieb</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>priorities</source>
   <translation>Prioritäten</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>blockers</source>
   <translation>Blockaden</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>headcount</source>
   <translation>Personenzahl</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>revenue</source>
   <translation>Umsatz</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>advice</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <location filename="../../planner/ui/graph/key.py" />
   <location filename="../../planner/ui/load/work_chart.py" />
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>decides</source>
   <translation>entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <location filename="../../planner/ui/graph/key.py" />
   <location filename="../../planner/ui/load/work_chart.py" />
   <source>executes</source>
   <translation>führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <location filename="../../planner/ui/graph/key.py" />
   <location filename="../../planner/ui/matrix/schemes.py" />
   <location filename="../../planner/ui/what_if/words.py" />
   <source>gives input</source>
   <translation>berät</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <location filename="../../planner/ui/graph/key.py" />
   <location filename="../../planner/ui/what_if/words.py" />
   <source>reviews</source>
   <translation>prüft</translation>
  </message>
  <message>
   <location filename="../../planner/model/vocabulary.py" />
   <source>gives input on</source>
   <translation>berät zu</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>no</source>
   <comment>number</comment>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>one</source>
   <comment>number</comment>
   <translation>eine</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>two</source>
   <comment>number</comment>
   <translation>zwei</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>three</source>
   <comment>number</comment>
   <translation>drei</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>four</source>
   <comment>number</comment>
   <translation>vier</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>five</source>
   <comment>number</comment>
   <translation>fünf</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>six</source>
   <comment>number</comment>
   <translation>sechs</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>seven</source>
   <comment>number</comment>
   <translation>sieben</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>eight</source>
   <comment>number</comment>
   <translation>acht</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>nine</source>
   <comment>number</comment>
   <translation>neun</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>ten</source>
   <comment>number</comment>
   <translation>zehn</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>eleven</source>
   <comment>number</comment>
   <translation>elf</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>twelve</source>
   <comment>number</comment>
   <translation>zwölf</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/wording.py" />
   <location filename="../../planner/ui/agreements/section.py" />
   <location filename="../../planner/ui/compare/table/page.py" />
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <location filename="../../planner/ui/words/summary.py" />
   <source>{number} functions</source>
   <translation>
    <numerusform>{number} Funktion</numerusform>
    <numerusform>{number} Funktionen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>{part} of the {functions} functions</source>
   <translation>{part} von {functions} Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>the model</source>
   <comment>of, in</comment>
   <translation>diesem Modell</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>one</source>
   <comment>number that stands alone</comment>
   <translation>eins</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source>all {functions} functions</source>
   <translation>{functions} von {functions} Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/model/wording.py" />
   <source> and </source>
   <comment>before the last of a list</comment>
   <translation> und </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/workshop/progress.py" />
   <source>{n} ballots</source>
   <translation>
    <numerusform>{n} Stimmzettel</numerusform>
    <numerusform>{n} Stimmzettel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/progress.py" />
   <source>{n} open</source>
   <translation>{n} offen</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/progress.py" />
   <source>{part} of {all}</source>
   <translation>{part} von {all}</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/progress.py" />
   <source>{n} left</source>
   <translation>noch {n}</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/progress.py" />
   <source>all done</source>
   <translation>alles erledigt</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/progress.py" />
   <source>all decided</source>
   <translation>alles entschieden</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/progress.py" />
   <source>nothing open</source>
   <translation>nichts offen</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/questions.py" />
   <source>{function}: who does the work?</source>
   <translation>{function}: Wer macht die Arbeit?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/questions.py" />
   <source>{function}: which one decides?</source>
   <translation>{function}: Wer von ihnen entscheidet?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/questions.py" />
   <source>{function}: who decides, who does the work?</source>
   <translation>{function}: Wer entscheidet, wer macht die Arbeit?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/questions.py" />
   <source>{function}: who decides?</source>
   <translation>{function}: Wer entscheidet?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/queue.py" />
   <source>Affects {what}, so someone else should review it.</source>
   <translation>Wirkt sich aus auf {what}: Jemand anderes sollte prüfen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/model/workshop/queue.py" />
   <source>{names} give input.</source>
   <translation>
    <numerusform>Beratung kommt von {names}.</numerusform>
    <numerusform>Beratung kommt von {names}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/queue.py" />
   <source>review</source>
   <comment>stressed in a hint</comment>
   <translation>prüfen</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/queue.py" />
   <source>input</source>
   <comment>stressed in a hint</comment>
   <translation>Beratung</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/queue.py" />
   <source>The work usually stays inside.</source>
   <translation>Die Arbeit bleibt üblicherweise im Haus.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/queue.py" />
   <source>inside</source>
   <comment>stressed in a hint</comment>
   <translation>im Haus</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/queue.py" />
   <source>Critical: it needs a backup.</source>
   <translation>Kritisch: Eine Vertretung ist nötig.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/queue.py" />
   <source>backup</source>
   <comment>stressed in a hint</comment>
   <translation>Vertretung</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/read_out.py" />
   <source>{owner} decides on {functions}.</source>
   <translation>{owner} entscheidet über {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/read_out.py" />
   <source>{owner} does the work of {functions}.</source>
   <translation>{owner} macht die Arbeit bei {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/read_out.py" />
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>{owner} gives input on {functions}.</source>
   <translation>{owner} berät bei {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/read_out.py" />
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>{owner} reviews {functions}.</source>
   <translation>{owner} prüft {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/read_out.py" />
   <source>{owner} decides and does the work of {functions}.</source>
   <translation>{owner} entscheidet und macht die Arbeit bei {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/read_out.py" />
   <source>{owner} holds nothing yet.</source>
   <translation>{owner} trägt noch nichts.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Goal and rules</source>
   <translation>Ziel und Regeln</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Everybody knows why we are here and how we work.</source>
   <translation>Alle wissen, warum wir hier sind und wie wir arbeiten.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>the objective and who took part</source>
   <translation>das Ziel und wer dabei war</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>List the functions</source>
   <translation>Funktionen sammeln</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Everything the team must own is on the list.</source>
   <translation>Alles, was das Team tragen muss, steht auf der Liste.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>functions in today's structure</source>
   <translation>Funktionen in der heutigen Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Roles and partners</source>
   <translation>Rollen und Partner</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Everybody who can own something is on the list.</source>
   <translation>Alle, die etwas tragen können, stehen auf der Liste.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>roles, partners and departments</source>
   <translation>Rollen, Partner und Abteilungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Assign today's owners</source>
   <translation>Heutige Träger zuweisen</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Every function has who decides and who does the work, or we say that it is open.</source>
   <translation>Bei jeder Funktion steht, wer entscheidet und wer die Arbeit macht, oder wir sagen, dass es offen ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>decision and execution owners, as they are today</source>
   <translation>Entscheidungs- und Ausführungsträger, wie sie heute sind</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Gaps and overlaps</source>
   <translation>Lücken und Überschneidungen</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>We fix what is quick to fix, and say what we live with.</source>
   <translation>Wir beheben, was schnell geht, und sagen, womit wir leben.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>fixes, and findings accepted with a reason</source>
   <translation>Abhilfen und mit Grund hingenommene Befunde</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>The growth structure</source>
   <translation>Die Wachstumsstruktur</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>We see who owns what when the team has grown.</source>
   <translation>Wir sehen, wer was trägt, wenn das Team gewachsen ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>a second structure beside today's</source>
   <translation>eine zweite Struktur neben der heutigen</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>We know what matters most.</source>
   <translation>Wir wissen, was am wichtigsten ist.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>dots on functions and questions</source>
   <translation>Punkte auf Funktionen und Fragen</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Decide</source>
   <translation>Entscheiden</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>What was open has an answer, a reason and a name behind it.</source>
   <translation>Was offen war, hat eine Antwort, einen Grund und einen Namen dahinter.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>entries in the decision log, with how many support them</source>
   <translation>Einträge im Entscheidungslog, mit der Zahl der Zustimmenden</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Read-out by role</source>
   <translation>Vorlesen nach Rollen</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Every role has heard what it owns.</source>
   <translation>Jede Rolle hat gehört, was sie trägt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>nothing new: it checks what was agreed</source>
   <translation>nichts Neues: Vereinbartes wird überprüft</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Parking lot and next steps</source>
   <translation>Offenes und nächste Schritte</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Everything open has somebody who sees to it, and a day.</source>
   <translation>Für alles Offene gibt es jemanden, der sich kümmert, und einen Tag.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>next steps with owner and date</source>
   <translation>nächste Schritte mit Träger und Datum</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>We talk about functions and roles, not about people.</source>
   <translation>Wir sprechen über Funktionen und Rollen, nicht über Personen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>One function at a time. Undecided is an answer.</source>
   <translation>Eine Funktion nach der anderen. Unentschieden ist eine Antwort.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>What takes longer than two minutes is parked.</source>
   <translation>Was länger als zwei Minuten dauert, wird geparkt.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>What must be owned for as long as the business exists?</source>
   <translation>Was muss jemand tragen, solange es das Geschäft gibt?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>A function is no task and no title.</source>
   <translation>Eine Funktion ist keine Aufgabe und kein Titel.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Which roles, filled or vacant?</source>
   <translation>Welche Rollen, besetzt oder unbesetzt?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Which partners and which other departments?</source>
   <translation>Welche Partner und welche anderen Abteilungen?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Who can approve it or stop it?</source>
   <translation>Wer kann freigeben oder stoppen?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <location filename="../../planner/ui/workshop/slot.py" />
   <source>Who does the work?</source>
   <translation>Wer macht die Arbeit?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Is it true?</source>
   <translation>Stimmt das?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Can we fix it now?</source>
   <translation>Können wir es gleich beheben?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>What changes when we are twice as many?</source>
   <translation>Was ändert sich, wenn wir doppelt so viele sind?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>What comes in-house, what goes outside?</source>
   <translation>Was kommt ins Haus, was geht außer Haus?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Where should we decide first?</source>
   <translation>Wo sollten wir zuerst entscheiden?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>The result stays hidden until everybody has voted.</source>
   <translation>Das Ergebnis bleibt verborgen, bis alle abgestimmt haben.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>What do we decide, and why?</source>
   <translation>Was entscheiden wir, und warum?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Fist of five: how far do you support it?</source>
   <translation>Fünf-Finger-Abfrage: Wie weit tragen Sie es mit?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Read it aloud.</source>
   <translation>Laut vorlesen.</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>Is anything missing, or one thing too many?</source>
   <translation>Fehlt etwas, oder ist etwas zu viel?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <source>What was parked: who takes it?</source>
   <translation>Was wurde geparkt: Wer übernimmt es?</translation>
  </message>
  <message>
   <location filename="../../planner/model/workshop/steps.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Who does what until when?</source>
   <translation>Wer macht was bis wann?</translation>
  </message>
  <message>
   <location filename="../../planner/storage/atomic.py" />
   <source>{file} was not saved, because there is a folder of that name; only a regular file can be replaced.</source>
   <translation>{file} wurde nicht gespeichert: Ein Ordner heißt so; ersetzen lässt sich nur eine gewöhnliche Datei.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/atomic.py" />
   <source>{file} was not saved, because there is a device or a pipe of that name; only a regular file can be replaced.</source>
   <translation>{file} wurde nicht gespeichert: Ein Gerät oder eine Pipe heißt so; ersetzen lässt sich nur eine gewöhnliche Datei.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/atomic.py" />
   <source>{file} exists already; nothing was written.</source>
   <translation>{file} gibt es schon; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/atomic.py" />
   <source>{file} was not saved, because the file is write-protected.</source>
   <translation>{file} wurde nicht gespeichert: Die Datei ist schreibgeschützt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/atomic.py" />
   <source>{file} was written, but reads back differently: save it elsewhere, the disk may be damaged.</source>
   <translation>{file} wurde geschrieben, liest sich aber anders zurück: anderswo speichern, der Datenträger ist vielleicht beschädigt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/atomic.py" />
   <location filename="../../planner/storage/reasons.py" />
   <source>its links lead in a circle</source>
   <translation>die Verknüpfungen führen im Kreis</translation>
  </message>
  <message>
   <location filename="../../planner/storage/atomic.py" />
   <source>{file} was not saved, because {reason}; the file on disk is as it was.</source>
   <translation>{file} wurde nicht gespeichert: {reason}; die Datei ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/atomic.py" />
   <source>{file} was written, but it is not certain to be on the disk: {reason}.</source>
   <translation>{file} wurde geschrieben, ist aber vielleicht nicht sicher auf dem Datenträger: {reason}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/atomic.py" />
   <source>{file} was not saved, because {reason}.</source>
   <translation>{file} wurde nicht gespeichert: {reason}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/carried.py" />
   <source>{file} is a picture without a model in it; pictures that this program exported with their model open.</source>
   <translation>{file} ist ein Bild ohne Modell; öffnen lassen sich Bilder, die dieses Programm mit ihrem Modell exportiert hat.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/carried.py" />
   <source>The model in the picture {file} is damaged; only a whole one can be opened.</source>
   <translation>Das Modell im Bild {file} ist beschädigt; nur ein ganzes lässt sich öffnen.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/carried.py" />
   <location filename="../../planner/storage/opening.py" />
   <source>The model in {file}</source>
   <translation>Das Modell in {file}</translation>
  </message>
  <message>
   <location filename="../../planner/storage/clashes.py" />
   <source>The id {id} was used twice; the {record} got another one.</source>
   <translation>Die Kennung {id} wurde zweimal verwendet; eine andere bekam: {record}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/header.py" />
   <source>{file} is no .opmodel file: its format is {format}, and only {expected} can be opened.</source>
   <translation>{file} ist keine .opmodel-Datei: Ihr Format ist {format}, und nur {expected} lässt sich öffnen.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/header.py" />
   <source>{file} names no version, or half of one; it must be like {example}.</source>
   <translation>{file} nennt keine oder nur eine halbe Version; richtig ist zum Beispiel {example}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/header.py" />
   <source>{file} has format {theirs}, newer than {ours} of this program; what is not known here is kept.</source>
   <translation>{file} hat Format {theirs}, neuer als {ours} dieses Programms; was hier unbekannt ist, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/header.py" />
   <source>{file} is no .opmodel file: it names no format, and only {expected} can be opened.</source>
   <translation>{file} ist keine .opmodel-Datei: Sie nennt kein Format, und nur {expected} lässt sich öffnen.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/header.py" />
   <source>{file} names a version with a number beyond {highest}, which never was; the first was 1.0.</source>
   <translation>{file} nennt eine Version mit einer Zahl über {highest}, die es nie gab; die erste war 1.0.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/header.py" />
   <source>{file} names version {version} of the format, which never was; the first was 1.0.</source>
   <translation>{file} nennt Version {version} des Formats, die es nie gab; die erste war 1.0.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/header.py" />
   <source>{file} has format {theirs} and was brought to {ours}; the file stays as it is until you save.</source>
   <translation>{file} hat Format {theirs} und wurde auf {ours} gebracht; die Datei bleibt bis zum Speichern, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/header.py" />
   <source>format {version}, which needs a newer version of this program that knows format {major}</source>
   <translation>Format {version} braucht eine neuere Fassung dieses Programms, die Format {major} kennt</translation>
  </message>
  <message>
   <location filename="../../planner/storage/header.py" />
   <source>format {version} with {needs}, which needs a newer version of this program that knows it</source>
   <translation>Format {version} mit {needs} braucht eine neuere Fassung dieses Programms, die das kennt</translation>
  </message>
  <message>
   <location filename="../../planner/storage/header.py" />
   <source>{file} has format {theirs} and holds what cannot be brought to format {ours}.</source>
   <translation>{file} hat Format {theirs} und enthält, was sich nicht auf Format {ours} bringen lässt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/header.py" />
   <source>{file} is opened for reading only: it has {format}.</source>
   <translation>{file} ist nur zum Lesen geöffnet: {format}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/journal.py" />
   <source>Your changes cannot be kept for a recovery, because {reason}; save often.</source>
   <translation>Änderungen lassen sich nicht für eine Wiederherstellung festhalten ({reason}); oft speichern.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/journal.py" />
   <source>it holds a character that no file can hold</source>
   <translation>sie enthalten ein Zeichen, das keine Datei enthalten kann</translation>
  </message>
  <message>
   <location filename="../../planner/storage/library.py" />
   <source>{file}, which comes with the program, cannot be read ({reason}); installing it again may help.</source>
   <translation>{file} gehört zum Programm und lässt sich nicht lesen ({reason}); eine neue Installation kann helfen.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/limits.py" />
   <source>{file} is {size} MiB large; {most} MiB are allowed.</source>
   <translation>{file} ist {size} MiB groß; erlaubt sind {most} MiB.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/limits.py" />
   <source>{file} holds {records} records; {most} are allowed.</source>
   <translation>{file} enthält {records} Einträge; erlaubt sind {most}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/markers.py" />
   <source>{file} holds a merge-conflict marker at line {line} that does not fit those before it.</source>
   <translation>{file} enthält in Zeile {line} eine Konfliktmarke, die nicht zu denen davor passt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/markers.py" />
   <source>{file} ends within a merge conflict: a marker is missing.</source>
   <translation>{file} endet mitten in einem Konflikt: Eine Konfliktmarke fehlt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/markers.py" />
   <source>{file} holds no merge-conflict markers.</source>
   <translation>{file} enthält keine Konfliktmarken.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/conflict.py" />
   <source>{subject}: removed on one side and changed on the other ({what}); it stays.</source>
   <translation>{subject}: auf der einen Seite entfernt, auf der anderen geändert ({what}); es bleibt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/conflict.py" />
   <source>{subject}: removed on one side and used on the other ({what}); it stays.</source>
   <translation>{subject}: auf der einen Seite entfernt, auf der anderen verwendet ({what}); es bleibt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/conflict.py" />
   <source>Changed: {what}.</source>
   <translation>Geändert: {what}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/conflict.py" />
   <source>Used: {what}.</source>
   <translation>Verwendet: {what}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/conflict.py" />
   <source>One side: {one}
The other side: {other}</source>
   <translation>Die eine Seite: {one}
Die andere Seite: {other}</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/conflict.py" />
   <source>{subject}: {field} is {one} on one side and {other} on the other.</source>
   <translation>{subject}: {field} – auf der einen Seite {one}, auf der anderen {other}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/conflict.py" />
   <source>{subject}: {field} is not the same on both sides.</source>
   <translation>{subject}: {field} – auf beiden Seiten verschieden.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/conflict.py" />
   <source>Removed.</source>
   <translation>Entfernt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/merge.py" />
   <source>The model: today is {one} on one side and {other} on the other.</source>
   <translation>Das Modell: Heute ist auf der einen Seite {one}, auf der anderen {other}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/versions.py" />
   <source>{file} cannot be merged, because it has {format}.</source>
   <translation>{file} lässt sich nicht zusammenführen: {format}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/versions.py" />
   <source>{file} (ours)</source>
   <translation>{file} (unsere Seite)</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/versions.py" />
   <source>{file} (theirs)</source>
   <translation>{file} (andere Seite)</translation>
  </message>
  <message>
   <location filename="../../planner/storage/merging/versions.py" />
   <source>{file} (base)</source>
   <translation>{file} (Ausgangsstand)</translation>
  </message>
  <message>
   <location filename="../../planner/storage/mistakes.py" />
   <source>a number of at least 0</source>
   <translation>eine Zahl ab 0</translation>
  </message>
  <message>
   <location filename="../../planner/storage/mistakes.py" />
   <source>a number from 0 to 1</source>
   <translation>eine Zahl von 0 bis 1</translation>
  </message>
  <message>
   <location filename="../../planner/storage/mistakes.py" />
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../planner/storage/mistakes.py" />
   <location filename="../../planner/storage/tree.py" />
   <source>true or false</source>
   <translation>wahr oder falsch (true, false)</translation>
  </message>
  <message>
   <location filename="../../planner/storage/mistakes.py" />
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../planner/storage/mistakes.py" />
   <source>a list of texts</source>
   <translation>eine Liste von Texten</translation>
  </message>
  <message>
   <location filename="../../planner/storage/mistakes.py" />
   <source>a map in braces</source>
   <translation>eine Zuordnung in geschweiften Klammern</translation>
  </message>
  <message>
   <location filename="../../planner/storage/mistakes.py" />
   <source>made of 0-9 and a-z</source>
   <translation>aus 0-9 und a-z gebildet</translation>
  </message>
  <message>
   <location filename="../../planner/storage/mistakes.py" />
   <source>a date such as 2027-03-01</source>
   <translation>ein Datum wie 2027-03-01</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/storage/mistakes.py" />
   <source>and {number} more values do not fit</source>
   <translation>
    <numerusform>und {number} weiterer Wert passt nicht</numerusform>
    <numerusform>und {number} weitere Werte passen nicht</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/storage/mistakes.py" />
   <source>{place} is missing</source>
   <translation>{place} fehlt</translation>
  </message>
  <message>
   <location filename="../../planner/storage/mistakes.py" />
   <source>{place} must be {allowed}, not {value}</source>
   <translation>{place} muss {allowed} sein, nicht {value}</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <source>area</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <location filename="../../planner/ui/agreements/users.py" />
   <source>function</source>
   <translation>Funktion</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>owner</source>
   <translation>Träger</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <source>structure</source>
   <translation>Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <location filename="../../planner/ui/agreements/goals.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>goal</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <location filename="../../planner/ui/agreements/tools.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <source>checkpoint</source>
   <translation>Zwischenstand</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <location filename="../../planner/ui/agreements/handoffs.py" />
   <source>handoff</source>
   <translation>Übergabe</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>cadence</source>
   <translation>Rhythmus</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <source>parked topic</source>
   <translation>geparktes Thema</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <source>next step</source>
   <translation>nächster Schritt</translation>
  </message>
  <message>
   <location filename="../../planner/storage/place.py" />
   <source>the top level</source>
   <translation>die oberste Ebene</translation>
  </message>
  <message>
   <location filename="../../planner/storage/read.py" />
   <source>{file} is a folder, not a file.</source>
   <translation>{file} ist ein Ordner, keine Datei.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/read.py" />
   <source>{file} is a device or a pipe; only a regular file can be opened.</source>
   <translation>{file} ist ein Gerät oder eine Pipe; öffnen lässt sich nur eine gewöhnliche Datei.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/read.py" />
   <source>{file} does not exist in {folder}.</source>
   <translation>{file} gibt es in {folder} nicht.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/read.py" />
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/read.py" />
   <source>{file} has format {version}, whose shape this program does not know; it needs a newer version that knows format {major}.</source>
   <translation>{file} hat Format {version}, dessen Aufbau dieses Programm nicht kennt; nötig ist eine neuere Fassung, die Format {major} kennt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>the disk quota is used up</source>
   <translation>das Speicherkontingent ist aufgebraucht</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>there is no permission for it</source>
   <translation>die Berechtigung fehlt</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>the disk can only be read</source>
   <translation>der Datenträger ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>the disk reports an error</source>
   <translation>der Datenträger meldet einen Fehler</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>the folder does not exist</source>
   <translation>den Ordner gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>a part of its path is no folder</source>
   <translation>ein Teil des Pfads ist kein Ordner</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>it is a folder</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>its name is too long</source>
   <translation>der Name ist zu lang</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>the disk does not take a file of this size</source>
   <translation>der Datenträger nimmt keine Datei dieser Größe</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>too many files are open</source>
   <translation>zu viele Dateien sind geöffnet</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>the system interrupted it</source>
   <translation>das System hat unterbrochen</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>another program is using it</source>
   <translation>ein anderes Programm verwendet sie</translation>
  </message>
  <message>
   <location filename="../../planner/storage/reasons.py" />
   <source>its path holds a character that no path can have</source>
   <translation>der Pfad enthält ein Zeichen, das kein Pfad enthalten kann</translation>
  </message>
  <message>
   <location filename="../../planner/storage/recovery.py" />
   <source>{name} is being recovered in another window, or was recovered already.</source>
   <translation>{name} wird in einem anderen Fenster wiederhergestellt oder wurde es schon.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/recovery.py" />
   <source>What was kept of {name} is damaged from its start; nothing of it can be read.</source>
   <translation>Was von {name} festgehalten wurde, ist von Anfang an beschädigt; nichts davon ist lesbar.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/recovery.py" />
   <source>What was kept of {name} cannot be read: {reason}.</source>
   <translation>Was von {name} festgehalten wurde, lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair.py" />
   <source>The layout had a place for the owner {id}, which does not exist; it was taken out.</source>
   <translation>Die Anordnung hatte einen Platz für den Träger {id}, den es nicht gibt; der Platz wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair.py" />
   <source>The area of {function} does not exist, so it has none now.</source>
   <translation>Den Bereich von {function} gibt es nicht; die Funktion hat nun keinen.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair.py" />
   <source>{structure} did not list {record}, which has assignments there; it is back.</source>
   <translation>{structure} führte {record} nicht auf, trotz Zuweisungen dort; der Eintrag ist wieder da.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair.py" />
   <source>The internal contact of {owner} is not in {structure}, so it has none there now.</source>
   <translation>Der interne Ansprechpartner von {owner} ist nicht in {structure}; dort gibt es nun keinen.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair.py" />
   <source>The backup of {function} is not in {structure}, so it has none there now.</source>
   <translation>Die Vertretung von {function} ist nicht in {structure}; dort gibt es nun keine.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair.py" />
   <source>The structure that {structure} comes after does not exist, so it follows the order now.</source>
   <translation>Die Struktur, auf die {structure} folgt, gibt es nicht; nun gilt die Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair.py" />
   <source>Places in an order ended in 0, which leaves no room beside them; they were put right.</source>
   <translation>Plätze in einer Reihenfolge endeten auf 0 und ließen daneben keinen Raum; sie wurden berichtigt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair_agreements.py" />
   <source>"{name}" of the workshop</source>
   <translation>"{name}" des Workshops</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair_agreements.py" />
   <source>{record} named the {kind} {id}, which does not exist; it was taken out.</source>
   <translation>{record} nannte {kind} {id}; das gibt es nicht, und der Verweis wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair_agreements.py" />
   <source>The owner of the {kind} "{name}" does not exist, so it has none now.</source>
   <translation>Den Träger von {kind} "{name}" gibt es nicht; der Verweis wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair_agreements.py" />
   <source>The decision "{decision}" was about {id}, which does not exist; it was taken out.</source>
   <translation>Die Entscheidung "{decision}" betraf {id}; das gibt es nicht, und der Verweis wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair_agreements.py" />
   <source>A cadence of "{structure}"</source>
   <translation>Ein Rhythmus von "{structure}"</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair_agreements.py" />
   <source>A step of a plan</source>
   <translation>Ein Schritt eines Plans</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair_agreements.py" />
   <source>The workshop</source>
   <translation>Der Workshop</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair_agreements.py" />
   <source>A show of hands of the workshop</source>
   <translation>Eine Handzeichen-Abfrage des Workshops</translation>
  </message>
  <message>
   <location filename="../../planner/storage/repair_agreements.py" />
   <source>"{structure}" had a handoff at {id}, which does not exist; it was taken out.</source>
   <translation>"{structure}" hatte eine Übergabe bei {id}; das gibt es nicht, und die Übergabe wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/salvage.py" />
   <source>{place} does not fit and was left out.</source>
   <translation>{place} passt nicht und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/save.py" />
   <source>{file} was changed by another program since it was opened; it was not saved over.</source>
   <translation>{file} wurde seit dem Öffnen von einem anderen Programm geändert und nicht überschrieben.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/save.py" />
   <source>{file} was made by another program just now; it was not saved over.</source>
   <translation>{file} wurde gerade von einem anderen Programm angelegt und nicht überschrieben.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/save.py" />
   <source>The new version is kept as {file}: try again, save it in another folder, or open it from there.</source>
   <translation>Die neue Fassung liegt als {file} bereit: erneut versuchen, in einem anderen Ordner speichern oder von dort öffnen.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/save.py" />
   <source>The version of {file} before could not be kept: {reason}.</source>
   <translation>Die frühere Fassung von {file} ließ sich nicht aufbewahren: {reason}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/save.py" />
   <source>{file} was not saved, because the model has {format}.</source>
   <translation>{file} wurde nicht gespeichert. Das Modell: {format}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/save.py" />
   <source>{file} was not saved, because the model does not read back as it is; the file on disk is as it was.</source>
   <translation>{file} wurde nicht gespeichert: Das Modell liest sich anders zurück, als es ist; die Datei ist unverändert.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/save.py" />
   <source>The new version could not be kept elsewhere either, so keep it open: try again, save it in another folder, or make room first.</source>
   <translation>Auch anderswo ließ sich die neue Fassung nicht aufbewahren, also geöffnet lassen: erneut versuchen, in einem anderen Ordner speichern oder zuerst Platz schaffen.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/save.py" />
   <source>Not saved, because it could not be opened again: {reason}</source>
   <translation>Nicht gespeichert, weil es sich nicht wieder öffnen ließe: {reason}</translation>
  </message>
  <message>
   <location filename="../../planner/storage/save.py" />
   <source>there is no place for backups</source>
   <translation>es gibt keinen Platz für Sicherungen</translation>
  </message>
  <message>
   <location filename="../../planner/storage/texts.py" />
   <source>{place}: the key {key}</source>
   <translation>{place}: der Schlüssel {key}</translation>
  </message>
  <message>
   <location filename="../../planner/storage/texts.py" />
   <source>{what} holds {code}, half of a character, which is not allowed.</source>
   <translation>{what} enthält {code}, ein halbes Zeichen; das ist nicht erlaubt.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>expecting value</source>
   <translation>hier fehlt ein Wert</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>expecting property name enclosed in double quotes</source>
   <translation>hier fehlt ein Schlüssel in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>expecting ',' delimiter</source>
   <translation>hier fehlt ein Komma</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>expecting ':' delimiter</source>
   <translation>hier fehlt ein Doppelpunkt</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>extra data</source>
   <translation>hier steht etwas zu viel</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>illegal trailing comma before end of array</source>
   <translation>überflüssiges Komma am Ende einer Liste</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>illegal trailing comma before end of object</source>
   <translation>überflüssiges Komma am Ende einer Zuordnung</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>invalid control character at</source>
   <translation>unerlaubtes Steuerzeichen</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>invalid \escape</source>
   <translation>ungültige Zeichenfolge mit \</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>invalid \uXXXX escape</source>
   <translation>ungültige Zeichenfolge mit \uXXXX</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} holds the number {number} ({position}); numbers must be finite, whole ones with at most {most} digits.</source>
   <translation>{file} enthält die Zahl {number} ({position}); Zahlen müssen endlich sein, ganze haben höchstens {most} Ziffern.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} is damaged or no .opmodel file: at {position} it is no JSON ({reason}).</source>
   <translation>{file} ist beschädigt oder keine .opmodel-Datei: kein JSON bei {position} ({reason}).</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>line {line}, column {column}</source>
   <translation>Zeile {line}, Spalte {column}</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} holds a key twice in one map; each key may stand there once.</source>
   <translation>{file} enthält einen Schlüssel zweimal in einer Zuordnung; jeder darf dort einmal stehen.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>a text</source>
   <translation>einen Text</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} is nested {depth} levels deep; {most} are allowed.</source>
   <translation>{file} ist {depth} Ebenen tief verschachtelt; erlaubt sind {most}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} holds more than {most} records; {most} are allowed.</source>
   <translation>{file} enthält mehr als {most} Einträge; erlaubt sind {most}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} is no .opmodel file: it holds {value} where one map in braces is expected.</source>
   <translation>{file} ist keine .opmodel-Datei: Sie enthält {value} statt einer Zuordnung in geschweiften Klammern.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} is empty; an .opmodel file holds at least its header.</source>
   <translation>{file} ist leer; eine .opmodel-Datei enthält mindestens ihren Kopf.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} holds nothing but zero bytes: its content was lost, probably when the computer or disk failed.</source>
   <translation>{file} enthält nur Nullbytes: Der Inhalt ging verloren, wahrscheinlich durch einen Ausfall von Rechner oder Datenträger.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} is UTF-16 text; an .opmodel file is UTF-8 text.</source>
   <translation>{file} ist UTF-16-Text; eine .opmodel-Datei ist UTF-8-Text.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} holds merge-conflict markers (line {line}): two versions of it still have to be merged.</source>
   <translation>{file} enthält Konfliktmarken (Zeile {line}): Zwei Fassungen müssen noch zusammengeführt werden.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} is cut off: it ends in the middle of its content, at {position}.</source>
   <translation>{file} ist abgeschnitten: Der Inhalt bricht ab, bei {position}.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} is no .opmodel file: it is not UTF-8 text (byte {place} is {value}).</source>
   <translation>{file} ist keine .opmodel-Datei: kein UTF-8-Text (Byte {place} ist {value}).</translation>
  </message>
  <message>
   <location filename="../../planner/storage/tree.py" />
   <source>{file} holds the key "{key}" twice in one map ({position}); each key may stand there once.</source>
   <translation>{file} enthält den Schlüssel "{key}" zweimal in einer Zuordnung ({position}); jeder darf dort einmal stehen.</translation>
  </message>
  <message>
   <location filename="../../planner/storage/write.py" />
   <source>The model holds {code}, half of a character, which no file can hold.</source>
   <translation>Das Modell enthält {code}, ein halbes Zeichen, das keine Datei enthalten kann.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/dialog.py" />
   <source>Design teams around functions instead of job titles.</source>
   <translation>Teams um Funktionen herum gestalten statt um Stellentitel.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/dialog.py" />
   <source>Everything stays on this computer. MIT licence.</source>
   <translation>Alles bleibt auf diesem Computer. MIT-Lizenz.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/dialog.py" />
   <location filename="../../planner/ui/library/add_from_library.py" />
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/dialog.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/dialog.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/dialog.py" />
   <source>Libraries</source>
   <translation>Bibliotheken</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/dialog.py" />
   <source>About {program}</source>
   <translation>Über {program}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/dialog.py" />
   <source>Copy for a report</source>
   <translation>Für einen Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/dialog.py" />
   <location filename="../../planner/ui/agreements/section_page.py" />
   <location filename="../../planner/ui/dialogs/messages.py" />
   <location filename="../../planner/ui/findings/rules_dialog.py" />
   <location filename="../../planner/ui/importing/dialog.py" />
   <location filename="../../planner/ui/plan/panel.py" />
   <location filename="../../planner/ui/structures/about.py" />
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <location filename="../../planner/ui/suggest/dialog.py" />
   <location filename="../../planner/ui/what_if/dialog.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/dialog.py" />
   <location filename="../../planner/ui/crash/dialog.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/versions.py" />
   <source>see the library</source>
   <translation>siehe die Bibliothek</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/versions.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/versions.py" />
   <source>Screen</source>
   <translation>Bildschirm</translation>
  </message>
  <message>
   <location filename="../../planner/ui/about/versions.py" />
   <source>Log</source>
   <translation>Protokolldatei</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>Decision cadence</source>
   <translation>Entscheidungsrhythmus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>When priorities, results and blockers are looked at, by whom and how often.</source>
   <translation>Wann Prioritäten, Ergebnisse und Hindernisse angesehen werden, von wem und wie oft.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>Say when the team looks at each of the three, for instance priorities every quarter, blockers every week.</source>
   <translation>Festlegen, wann das Team jedes der drei ansieht, zum Beispiel Prioritäten jedes Quartal, Hindernisse jede Woche.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>By {owners}</source>
   <translation>Durch {owners}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>Nobody is named yet</source>
   <translation>Noch niemand ist benannt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>no rhythm yet</source>
   <translation>noch kein Rhythmus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <location filename="../../planner/ui/intents/functions.py" />
   <location filename="../../planner/ui/intents/owners.py" />
   <location filename="../../planner/ui/intents/structures.py" />
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <location filename="../../planner/ui/structures/fields.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>Every</source>
   <translation>Rhythmus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>What is looked at</source>
   <translation>Was angesehen wird</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>By whom</source>
   <translation>Durch wen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <location filename="../../planner/ui/plan/fields.py" />
   <location filename="../../planner/ui/structures/fields.py" />
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>Weekly stand-up</source>
   <translation>Wöchentliches Stand-up</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>Add a role, partner or department</source>
   <translation>Rolle, Partner oder Abteilung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>Set what {name} reviews</source>
   <translation>Festlegen, was {name} prüft</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>Rename {name} to {words}</source>
   <translation>{name} in {words} umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/cadences.py" />
   <source>Take the name from {name}</source>
   <translation>{name} den Namen nehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>Decision log</source>
   <translation>Entscheidungslog</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>What was agreed, why, by whom and when, so that it is not debated again.</source>
   <translation>Was vereinbart wurde, warum, von wem und wann, damit nicht erneut darüber gestritten wird.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>Write down what was agreed or is still open, for instance “Paid media stays with the agency this year”.</source>
   <translation>Aufschreiben, was vereinbart wurde oder noch offen ist, zum Beispiel „Paid Media bleibt dieses Jahr bei der Agentur“.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>no date yet</source>
   <translation>noch kein Datum</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>By {owner}</source>
   <translation>Von {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>Nobody has decided it yet</source>
   <translation>Noch niemand hat es entschieden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>What was agreed, or is to be decided?</source>
   <translation>Was wurde vereinbart oder ist zu entscheiden?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>{name} (structure)</source>
   <translation>{name} (Struktur)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <location filename="../../planner/ui/plan/fields.py" />
   <location filename="../../planner/ui/what_if/opened_cards.py" />
   <location filename="../../planner/ui/workshop/answer_cards.py" />
   <source>Nobody yet</source>
   <translation>Noch niemand</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>about {subjects}</source>
   <translation>zu {subjects}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>look again on {day}</source>
   <translation>wieder ansehen am {day}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <location filename="../../planner/ui/findings/grouping.py" />
   <source>{n} more</source>
   <translation>{n} weitere</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>Decided on</source>
   <translation>Entschieden am</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Look again on</source>
   <translation>Wieder ansehen am</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>Add a function, an owner or a structure</source>
   <translation>Funktion, Träger oder Struktur hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <location filename="../../planner/ui/agreements/goals.py" />
   <location filename="../../planner/ui/agreements/tools.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <location filename="../../planner/ui/intents/functions.py" />
   <location filename="../../planner/ui/intents/owners.py" />
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Rename {name}</source>
   <translation>{name} umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/decisions.py" />
   <source>Say why: {name}</source>
   <translation>Sagen, warum: {name}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/draft.py" />
   <location filename="../../planner/ui/library/add_from_library.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/draft.py" />
   <location filename="../../planner/ui/dialogs/asking.py" />
   <location filename="../../planner/ui/dialogs/button_row.py" />
   <location filename="../../planner/ui/documents.py" />
   <location filename="../../planner/ui/files/saving.py" />
   <location filename="../../planner/ui/importing/dialog.py" />
   <location filename="../../planner/ui/library/add_from_library.py" />
   <location filename="../../planner/ui/merge/dialog.py" />
   <location filename="../../planner/ui/printing/preview.py" />
   <location filename="../../planner/ui/sharing/dialog.py" />
   <location filename="../../planner/ui/structures/copy_with_others.py" />
   <location filename="../../planner/ui/suggest/limits.py" />
   <location filename="../../planner/ui/workshop/question_pane.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/draft.py" />
   <location filename="../../planner/ui/agreements/section_page.py" />
   <source>New {one}</source>
   <translation>Neu: {one}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/draft.py" />
   <source>{end}: a function or department</source>
   <translation>{end}: Funktion oder Abteilung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/goals.py" />
   <location filename="../../planner/ui/find/index.py" />
   <source>Goals</source>
   <translation>Ziele</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/goals.py" />
   <source>What the functions of the team are for. A goal that no function serves is a wish.</source>
   <translation>Wozu die Funktionen des Teams da sind. Ein Ziel, dem keine Funktion dient, ist ein Wunsch.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/goals.py" />
   <source>Write down what the team is to reach, for instance “Qualified pipeline of three times the sales target”.</source>
   <translation>Aufschreiben, was das Team erreichen soll, zum Beispiel „Qualifizierte Pipeline vom Dreifachen des Umsatzziels“.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/goals.py" />
   <source>What shall be reached?</source>
   <translation>Was soll erreicht werden?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/goals.py" />
   <source>Goal</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/goals.py" />
   <location filename="../../planner/ui/agreements/tools.py" />
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/goals.py" />
   <source>Functions that serve it</source>
   <translation>Funktionen, die ihm dienen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/goals.py" />
   <source>How you see that it is reached</source>
   <translation>Woran man sieht, dass es erreicht ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/goals.py" />
   <location filename="../../planner/ui/agreements/tools.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Describe {name}</source>
   <translation>{name} beschreiben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/handoffs.py" />
   <source>Work that changes hands: from where to where, what is passed, and when it is good.</source>
   <translation>Arbeit, die den Träger wechselt: von wo nach wo, was übergeben wird und wann es gut ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/handoffs.py" />
   <source>Write down where work changes hands, for instance from “Lead qualification” to Sales, and when it counts as good.</source>
   <translation>Aufschreiben, wo Arbeit den Träger wechselt, zum Beispiel von „Lead-Qualifizierung“ an den Vertrieb, und wann sie als gut gilt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/record_card.py" />
   <source>Delete this {one}</source>
   <translation>{one} löschen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/record_card.py" />
   <location filename="../../planner/ui/plan/row.py" />
   <location filename="../../planner/ui/tour/overlay.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/review_page.py" />
   <source>An outdated structure in use is a mistake of its own. Look at it again on a fixed day, and whenever responsibilities change, a partner is added, reporting needs shift or a blocker comes back.</source>
   <translation>Eine veraltete Struktur in Gebrauch ist ein Fehler für sich. An einem festen Tag wieder ansehen, und immer, wenn sich Zuständigkeiten ändern, ein Partner dazukommt, das Berichtswesen sich verschiebt oder ein Hindernis wiederkehrt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/review_page.py" />
   <source>Next review on</source>
   <translation>Nächste Überprüfung am</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/review_page.py" />
   <source>In a month</source>
   <translation>In einem Monat</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/review_page.py" />
   <source>In three months</source>
   <translation>In drei Monaten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/review_page.py" />
   <source>In half a year</source>
   <translation>In einem halben Jahr</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/review_page.py" />
   <location filename="../../planner/ui/agreements/view.py" />
   <location filename="../../planner/ui/audience/agreements_page.py" />
   <source>Next review</source>
   <translation>Nächste Überprüfung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/review_page.py" />
   <source>Set the next review to {day}</source>
   <translation>Nächste Überprüfung auf den {day} setzen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/review_page.py" />
   <source>Set the next review to {words}</source>
   <translation>Nächste Überprüfung auf den {words} setzen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/review_page.py" />
   <source>Take the day of the next review away</source>
   <translation>Tag der nächsten Überprüfung wegnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_list.py" />
   <source>error found</source>
   <translation>Fehler gefunden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_list.py" />
   <source>warning found</source>
   <translation>Warnung gefunden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_list.py" />
   <source>advice found</source>
   <translation>Hinweis gefunden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_list.py" />
   <location filename="../../planner/ui/agreements/view.py" />
   <location filename="../../planner/ui/window/workspace.py" />
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Agreements</source>
   <translation>Vereinbarungen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_page.py" />
   <source>Add {one} {name}</source>
   <translation>{one} {name} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_page.py" />
   <source>Delete {one} {name}</source>
   <translation>{one} {name} löschen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_page.py" />
   <location filename="../../planner/ui/plan/panel.py" />
   <location filename="../../planner/ui/reading/strip.py" />
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_page.py" />
   <source>for {topic}</source>
   <translation>für {topic}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_page.py" />
   <source>N adds one</source>
   <translation>N fügt hinzu</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_page.py" />
   <source>The {one} “{name}” is deleted. Ctrl+Z brings it back.</source>
   <translation>{one} „{name}“ ist gelöscht. Strg+Z macht es rückgängig.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_page.py" />
   <source>New {one}…</source>
   <translation>Neu: {one}…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_page.py" />
   <location filename="../../planner/ui/dialogs/asking.py" />
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/section_page.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>Owned by</source>
   <translation>In Obhut von</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <location filename="../../planner/ui/find/index.py" />
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>The systems that functions run on. Each has one role that owns it.</source>
   <translation>Die Systeme, auf denen Funktionen laufen. Jedes ist in der Obhut einer Rolle.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>Add the systems that the team works with, for instance “CRM” or “Web analytics”, and say which role owns each.</source>
   <translation>Die Systeme hinzufügen, mit denen das Team arbeitet, zum Beispiel „CRM“ oder „Webanalyse“, und sagen, welche Rolle jedes betreut.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>The one role that keeps it in order.</source>
   <translation>Die eine Rolle, die es in Ordnung hält.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>Owned by {owner}</source>
   <translation>In Obhut von {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>Nobody owns it</source>
   <translation>Niemand betreut es</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>What is the system called?</source>
   <translation>Wie heißt das System?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <location filename="../../planner/ui/compare/flow/labels.py" />
   <location filename="../../planner/ui/compare/table/rows.py" />
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <location filename="../../planner/ui/structures/copy_with_others.py" />
   <source>Nobody</source>
   <translation>Niemand</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>Category</source>
   <translation>Kategorie</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>Functions that run on it</source>
   <translation>Funktionen, die darauf laufen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>Let {words} own {name}</source>
   <translation>{name} in die Obhut von {words} geben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>Let nobody own {name}</source>
   <translation>{name} in niemandes Obhut geben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/tools.py" />
   <source>No category</source>
   <translation>Keine Kategorie</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/topics.py" />
   <source>What do we do, and what not?</source>
   <translation>Was tun wir, und was nicht?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/topics.py" />
   <source>What came of it?</source>
   <translation>Was ist daraus geworden?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/topics.py" />
   <source>What holds us up?</source>
   <translation>Was hält uns auf?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/topics.py" />
   <source>{name}, every {rhythm}</source>
   <translation>{name}, Rhythmus: {rhythm}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/topics.py" />
   <source>{name}, no rhythm yet</source>
   <translation>{name}, noch kein Rhythmus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/topics.py" />
   <source>Add a cadence</source>
   <translation>Rhythmus hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/topics.py" />
   <source>Add a cadence for {topic}</source>
   <translation>Rhythmus für {topic} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/users.py" />
   <source>functions</source>
   <translation>Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/agreements/view.py" />
   <location filename="../../planner/ui/compare/table/page.py" />
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <location filename="../../planner/ui/workshop/read_out_screen.py" />
   <source>{n} of {all}</source>
   <translation>{n} von {all}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/agreements_page.py" />
   <source>We look at all of this again on {day}.</source>
   <translation>All das sehen wir am {day} wieder an.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/agreements_page.py" />
   <source>No day is set yet.</source>
   <translation>Noch ist kein Tag gesetzt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/area_page.py" />
   <source>ABANDONED: nobody decides, nobody executes</source>
   <translation>VERWAIST: niemand entscheidet, niemand führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/area_page.py" />
   <source>{function}: {decides} decides, {executes} executes</source>
   <translation>{function}: {decides} entscheidet, {executes} führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/area_page.py" />
   <source>No function of this area is in scope here.</source>
   <translation>Keine Funktion dieses Bereichs ist hier im Umfang.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/audience/area_page.py" />
   <source>and {n} more functions</source>
   <translation>
    <numerusform>und {n} weitere Funktion</numerusform>
    <numerusform>und {n} weitere Funktionen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/flow_page.py" />
   <source>who decides</source>
   <translation>wer entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/flow_page.py" />
   <source>who executes</source>
   <translation>wer ausführt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/function_page.py" />
   <source>Parked: out of scope on purpose.</source>
   <translation>Geparkt: mit Absicht außerhalb des Umfangs.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/function_page.py" />
   <source>Nobody decides</source>
   <translation>Niemand entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/function_page.py" />
   <source>Nobody executes</source>
   <translation>Niemand führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/function_page.py" />
   <source>Nobody gives input</source>
   <translation>Niemand berät</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/function_page.py" />
   <source>Nobody reviews</source>
   <translation>Niemand prüft</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/audience/graph_page.py" />
   <source>{n} crossings</source>
   <translation>
    <numerusform>{n} Kreuzung</numerusform>
    <numerusform>{n} Kreuzungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/graph_page.py" />
   <source>Graph of {structure}: {owners}. {crossings}</source>
   <translation>Graph von {structure}: {owners}. {crossings}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/graph_page.py" />
   <source>Nobody is in this structure yet; the graph will show who decides for whom.</source>
   <translation>Noch ist niemand in dieser Struktur; der Graph wird zeigen, wer für wen entscheidet.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/graph_page.py" />
   <location filename="../../planner/ui/audience/listed.py" />
   <location filename="../../planner/ui/audience/owner_page.py" />
   <location filename="../../planner/ui/audience/team_page.py" />
   <location filename="../../planner/ui/clipboard/drawn.py" />
   <location filename="../../planner/ui/findings/solved.py" />
   <location filename="../../planner/ui/graph/hits.py" />
   <location filename="../../planner/ui/inspector/pages.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/load_page.py" />
   <source>Load in {structure}, {note}: {owners}</source>
   <translation>Auslastung in {structure}, {note}: {owners}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/audience/load_page.py" />
   <source>{n} above capacity</source>
   <translation>
    <numerusform>{n} über der Kapazität</numerusform>
    <numerusform>{n} über der Kapazität</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/load_page.py" />
   <source>nobody above capacity</source>
   <translation>niemand über der Kapazität</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/load_page.py" />
   <source>No role has a capacity yet; the load of each will be measured against it.</source>
   <translation>Noch hat keine Rolle eine Kapazität; an ihr wird die Auslastung gemessen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/audience/load_page.py" />
   <source>and {n} more with less</source>
   <translation>
    <numerusform>und {n} weiterer mit weniger</numerusform>
    <numerusform>und {n} weitere mit weniger</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/matrix_page.py" />
   <source>{functions}, {owners}</source>
   <translation>{functions}, {owners}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/matrix_page.py" />
   <source>Matrix of {structure}: {note}</source>
   <translation>Matrix von {structure}: {note}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/matrix_page.py" />
   <source>The matrix needs functions and owners; there is nothing to show yet.</source>
   <translation>Die Matrix braucht Funktionen und Träger; noch gibt es nichts zu zeigen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/modes.py" />
   <source>Follow</source>
   <translation>Folgen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/modes.py" />
   <source>Hold</source>
   <translation>Halten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/modes.py" />
   <source>Spotlight</source>
   <translation>Spotlight</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/modes.py" />
   <source>Held: {title}</source>
   <translation>Gehalten: {title}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/modes.py" />
   <source>Spotlight: {title}</source>
   <translation>Spotlight: {title}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/modes.py" />
   <source>The audience sees what is in front here</source>
   <translation>Das Publikum sieht, was hier vorn ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/modes.py" />
   <source>The audience goes on seeing what it sees now</source>
   <translation>Das Publikum sieht weiter, was es jetzt sieht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/modes.py" />
   <source>The audience sees what is chosen here, large, with everything else dimmed</source>
   <translation>Das Publikum sieht groß, was hier gewählt ist; alles andere ist abgedunkelt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/owner_page.py" />
   <source>Holds nothing in this structure yet.</source>
   <translation>Trägt in dieser Struktur noch nichts.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/pages.py" />
   <source>No model is open. What is opened in the main window shows here.</source>
   <translation>Kein Modell ist offen. Was im Hauptfenster geöffnet wird, erscheint hier.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/pages.py" />
   <source>This model has no structure yet. The first one shows here as soon as it is there.</source>
   <translation>Dieses Modell hat noch keine Struktur. Die erste erscheint hier, sobald es sie gibt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/pages.py" />
   <source>There is one structure alone. A second one to compare it with shows here.</source>
   <translation>Es gibt nur eine Struktur. Eine zweite zum Vergleichen erscheint hier.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/plan_page.py" />
   <source>{done} of {steps} done</source>
   <translation>{done} von {steps} erledigt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/presenter.py" />
   <source>The second screen is gone. The audience window is a window on this one now; nothing is lost.</source>
   <translation>Der zweite Bildschirm ist weg. Das Publikumsfenster ist jetzt ein Fenster auf diesem; nichts ist verloren.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/presenter.py" />
   <source>The second screen is back, and the audience window with it.</source>
   <translation>Der zweite Bildschirm ist wieder da und mit ihm das Publikumsfenster.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/presenter.py" />
   <location filename="../../planner/ui/audience/strip.py" />
   <location filename="../../planner/ui/audience/window.py" />
   <source>Audience window</source>
   <translation>Publikumsfenster</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/presenting.py" />
   <source>Presenting: everything can still be edited. Esc or F5 leaves.</source>
   <translation>Präsentation: Alles lässt sich weiter bearbeiten. Esc oder F5 beendet sie.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/presenting.py" />
   <source>Present on this screen</source>
   <translation>Auf diesem Bildschirm präsentieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/room_page.py" />
   <source>Workshop: {step}. {counts}</source>
   <translation>Workshop: {step}. {counts}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/strip.py" />
   <source>What the audience sees</source>
   <translation>Was das Publikum sieht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/strip.py" />
   <source>Close audience window</source>
   <translation>Publikumsfenster schließen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/strip.py" />
   <source>The audience sees {title}</source>
   <translation>Das Publikum sieht {title}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/strip.py" />
   <source>Audience</source>
   <translation>Publikum</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/team_page.py" />
   <location filename="../../planner/ui/workshop/owner_note.py" />
   <source>external</source>
   <translation>extern</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/team_page.py" />
   <source>Nobody is in this structure yet. Roles, partners and departments will stand here.</source>
   <translation>Noch ist niemand in dieser Struktur. Rollen, Partner und Abteilungen werden hier stehen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/audience/window.py" />
   <source>Audience — planner</source>
   <translation>Publikum – planner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/adds.py" />
   <source>+ Add role</source>
   <translation>+ Rolle hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/adds.py" />
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Add a role</source>
   <translation>Eine Rolle hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/adds.py" />
   <source>+ Add partner</source>
   <translation>+ Partner hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/adds.py" />
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Add a partner</source>
   <translation>Einen Partner hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/adds.py" />
   <source>+ Add department</source>
   <translation>+ Abteilung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/adds.py" />
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Add a department</source>
   <translation>Eine Abteilung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/card.py" />
   <source>Drop functions here</source>
   <translation>Funktionen hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/chips.py" />
   <location filename="../../planner/ui/graph/pills.py" />
   <source>+ {n} more</source>
   <translation>+ {n} weitere</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/face.py" />
   <source>VACANT</source>
   <translation>UNBESETZT</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/first_steps.py" />
   <source>List the functions that the team must own</source>
   <translation>Funktionen sammeln, die das Team tragen muss</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/first_steps.py" />
   <source>Take them from the library, or paste a list of names with Ctrl+V.</source>
   <translation>Aus der Bibliothek holen oder eine Liste von Namen mit Strg+V einfügen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/first_steps.py" />
   <source>Add roles and external partners</source>
   <translation>Rollen und externe Partner hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/first_steps.py" />
   <source>A role is a seat, not a person; final decisions stay inside.</source>
   <translation>Eine Rolle ist eine Stelle, keine Person; letzte Entscheidungen bleiben im Haus.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/first_steps.py" />
   <source>Drag each function onto a card</source>
   <translation>Jede Funktion auf eine Karte ziehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/first_steps.py" />
   <source>Say who decides, executes, gives input, reviews; see what is open.</source>
   <translation>Festlegen, wer entscheidet, ausführt, berät und prüft; sehen, was offen ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/first_steps.py" />
   <source>First steps</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/first_steps.py" />
   <location filename="../../planner/ui/desk/desk.py" />
   <location filename="../../planner/ui/matrix/view.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Add from the library…</source>
   <translation>Aus der Bibliothek hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/sections.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <source>Internal roles</source>
   <translation>Interne Rollen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/sections.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <source>External partners</source>
   <translation>Externe Partner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/sections.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <location filename="../../planner/ui/workshop/owners_screen.py" />
   <source>Other departments</source>
   <translation>Andere Abteilungen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/sections.py" />
   <source>input and handoff only</source>
   <translation>nur Beratung und Übergabe</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/board/sections.py" />
   <source>{people} people</source>
   <translation>
    <numerusform>{people} Person</numerusform>
    <numerusform>{people} Personen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/board/sections.py" />
   <source>{n} partners · decisions stay inside</source>
   <translation>
    <numerusform>{n} Partner · Entscheidungen bleiben im Haus</numerusform>
    <numerusform>{n} Partner · Entscheidungen bleiben im Haus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/board/sections.py" />
   <location filename="../../planner/ui/library/picks.py" />
   <source>{n} roles</source>
   <translation>
    <numerusform>{n} Rolle</numerusform>
    <numerusform>{n} Rollen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/board/view.py" />
   <location filename="../../planner/ui/window/workspace.py" />
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Board</source>
   <translation>Tafel</translation>
  </message>
  <message>
   <location filename="../../planner/ui/canvas/commands.py" />
   <source>Overview of large boards and graphs</source>
   <translation>Übersicht bei großen Tafeln und Graphen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/canvas/overview.py" />
   <source>Overview</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/carrier.py" />
   <location filename="../../planner/ui/importing/source.py" />
   <source>The clipboard</source>
   <translation>Die Zwischenablage</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/carrier.py" />
   <source>The clipboard holds more than {n} MiB, which is not pasted.</source>
   <translation>Die Zwischenablage enthält mehr als {n} MiB; das wird nicht eingefügt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/carrier.py" />
   <source>The clipboard holds data of a newer version of planner, which is not pasted.</source>
   <translation>Die Zwischenablage enthält Daten einer neueren Fassung von planner; das wird nicht eingefügt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/clipboard.py" />
   <source>Copy the cells</source>
   <translation>Zellen kopieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/clipboard.py" />
   <location filename="../../planner/ui/matrix/menu.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/clipboard.py" />
   <source>Cut the cells</source>
   <translation>Zellen ausschneiden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/clipboard.py" />
   <location filename="../../planner/ui/matrix/menu.py" />
   <source>Cut</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/clipboard.py" />
   <source>Paste into the cells</source>
   <translation>In die Zellen einfügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/clipboard.py" />
   <location filename="../../planner/ui/matrix/menu.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/clipboard/pasted_functions.py" />
   <source>Paste {n} functions</source>
   <translation>
    <numerusform>{n} Funktion einfügen</numerusform>
    <numerusform>{n} Funktionen einfügen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/pasting.py" />
   <source>The clipboard holds nothing to paste. Copy a list of functions, one a line, or a table, and paste it here.</source>
   <translation>Die Zwischenablage enthält nichts zum Einfügen. Eine Liste von Funktionen, eine je Zeile, oder eine Tabelle kopieren und hier einfügen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/pasting.py" />
   <source>{n} of the lines named functions that are here already.</source>
   <translation>{n} der Zeilen nannten Funktionen, die es hier schon gibt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/words.py" />
   <source>Copied: {what}.</source>
   <translation>Kopiert: {what}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/words.py" />
   <source>Paste {what}</source>
   <translation>{what} einfügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/words.py" />
   <source>{name} is here already; nothing was pasted.</source>
   <translation>{name} gibt es hier schon; nichts wurde eingefügt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/words.py" />
   <source>{n} of these names are here already; nothing was pasted.</source>
   <translation>{n} dieser Namen gibt es hier schon; nichts wurde eingefügt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/words.py" />
   <source>{name} is here already and was taken for the same.</source>
   <translation>{name} gibt es hier schon und gilt als dasselbe.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/words.py" />
   <source>{n} of these names are here already and were taken for the same.</source>
   <translation>{n} dieser Namen gibt es hier schon; sie gelten als dieselben.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/clipboard/words.py" />
   <source>{owner} with {functions}</source>
   <translation>{owner} mit {functions}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>F&amp;unction</source>
   <translation>&amp;Funktion</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>&amp;Team</source>
   <translation>&amp;Team</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>&amp;Structure</source>
   <translation>&amp;Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>Fi&amp;ndings</source>
   <translation>B&amp;efunde</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>&amp;Workshop</source>
   <translation>&amp;Workshop</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>&amp;Documents</source>
   <translation>&amp;Dokumente</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>&amp;Size</source>
   <translation>&amp;Größe</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>&amp;Audience</source>
   <translation>&amp;Publikum</translation>
  </message>
  <message>
   <location filename="../../planner/ui/commands.py" />
   <source>&amp;Language</source>
   <translation>&amp;Sprache</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/choosers.py" />
   <source>{name} (checkpoint of {day})</source>
   <translation>{name} (Zwischenstand vom {day})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/choosers.py" />
   <source>{place}: structure or checkpoint</source>
   <translation>{place}: Struktur oder Zwischenstand</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/choosers.py" />
   <source>{name} (checkpoint)</source>
   <translation>{name} (Zwischenstand)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/choosers.py" />
   <source>Swap the two sides</source>
   <translation>Seiten tauschen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/choosers.py" />
   <location filename="../../planner/ui/compare/table/rows.py" />
   <location filename="../../planner/ui/compare/two_graphs.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/choosers.py" />
   <location filename="../../planner/ui/compare/table/rows.py" />
   <location filename="../../planner/ui/compare/two_graphs.py" />
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/empty_words.py" />
   <source>A comparison needs two structures, and this model has one. Duplicate it and change the copy, or add an empty one, and both will stand here side by side.</source>
   <translation>Ein Vergleich braucht zwei Strukturen, und dieses Modell hat eine. Sie duplizieren und die Kopie ändern oder eine leere hinzufügen, dann stehen beide hier nebeneinander.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/empty_words.py" />
   <source>{name} stands on both sides, so nothing differs. Choose another structure for one of them.</source>
   <translation>{name} steht auf beiden Seiten, also unterscheidet sich nichts. Für eine Seite eine andere Struktur wählen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/empty_words.py" />
   <source>{name}: nobody is there yet. Add roles, partners and departments on the board.</source>
   <translation>{name}: Noch niemand ist da. Auf der Tafel Rollen, Partner und Abteilungen hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/empty_words.py" />
   <source>{one} and {other} list no functions yet. Add functions on the board, and their owners.</source>
   <translation>{one} und {other} führen noch keine Funktionen auf. Auf der Tafel Funktionen und ihre Träger hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/empty_words.py" />
   <source>{name} lists no functions yet, so nothing flows. Add functions to it, or start from a copy of {other}.</source>
   <translation>{name} führt noch keine Funktionen auf, also fließt nichts. Funktionen hinzufügen oder mit einer Kopie von {other} beginnen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/empty_words.py" />
   <source>{one} and {other} have no function in common, so nothing flows; the table lists what each has.</source>
   <translation>{one} und {other} haben keine Funktion gemeinsam, also fließt nichts; die Tabelle zeigt, was jede hat.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/empty_words.py" />
   <source>All functions of {one} and {other} are parked. Bring some back into scope to compare owners.</source>
   <translation>Alle Funktionen von {one} und {other} sind geparkt. Einige zurück in den Umfang holen, um Träger zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/findings_page.py" />
   <location filename="../../planner/ui/load/view.py" />
   <source>Show on the board</source>
   <translation>Auf der Tafel zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/findings_page.py" />
   <location filename="../../planner/ui/findings/list.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/findings_page.py" />
   <source>Nothing that was found before is solved.</source>
   <translation>Nichts, was vorher gefunden wurde, ist gelöst.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/findings_page.py" />
   <source>The change brings nothing new to look at.</source>
   <translation>Die Änderung bringt nichts Neues zum Ansehen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/findings_page.py" />
   <source>Still open</source>
   <translation>Noch offen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/findings_page.py" />
   <source>Nothing of what was found before is left.</source>
   <translation>Nichts von dem, was vorher gefunden wurde, bleibt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/canvas.py" />
   <source>The table of this comparison says the same in words, function by function.</source>
   <translation>Die Tabelle dieses Vergleichs sagt dasselbe in Worten, Funktion für Funktion.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/canvas.py" />
   <location filename="../../planner/ui/compare/pages.py" />
   <source>Flow</source>
   <translation>Fluss</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/labels.py" />
   <location filename="../../planner/ui/compare/table/rows.py" />
   <source>Not in this structure</source>
   <translation>Nicht in dieser Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/labels.py" />
   <source>merged from {owners}</source>
   <translation>entstanden aus {owners}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/labels.py" />
   <source>split into {owners}</source>
   <translation>geteilt in {owners}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/labels.py" />
   <source>new</source>
   <comment>owner</comment>
   <translation>neu</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/labels.py" />
   <source>leaves</source>
   <comment>owner</comment>
   <translation>geht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/legend.py" />
   <source>Show ribbons: {words}</source>
   <translation>Bänder zeigen: {words}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/legend.py" />
   <source>Legend</source>
   <translation>Legende</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/legend.py" />
   <source>{movement}. Show or hide the ribbons.</source>
   <translation>{movement}. Bänder zeigen oder verbergen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/legend.py" />
   <source>Bars: {kinds}</source>
   <translation>Balken: {kinds}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/tips.py" />
   <source>{name} (external partner)</source>
   <translation>{name} (externer Partner)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/tips.py" />
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>{name} (department)</source>
   <translation>{name} (Abteilung)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/flow/tips.py" />
   <location filename="../../planner/ui/plan/words.py" />
   <source>{names} and {n} more</source>
   <translation>{names} und {n} weitere</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/flow/tips.py" />
   <source>Nobody executes {number} functions in {place}</source>
   <translation>
    <numerusform>Niemand führt {number} Funktion in {place} aus</numerusform>
    <numerusform>Niemand führt {number} Funktionen in {place} aus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/flow/tips.py" />
   <source>Nobody decides {number} functions in {place}</source>
   <translation>
    <numerusform>Niemand entscheidet {number} Funktion in {place}</numerusform>
    <numerusform>Niemand entscheidet {number} Funktionen in {place}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/flow/tips.py" />
   <source>{owner} executes {number} functions in {place}</source>
   <translation>
    <numerusform>{owner} führt {number} Funktion in {place} aus</numerusform>
    <numerusform>{owner} führt {number} Funktionen in {place} aus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/flow/tips.py" />
   <source>{owner} decides {number} functions in {place}</source>
   <translation>
    <numerusform>{owner} entscheidet {number} Funktion in {place}</numerusform>
    <numerusform>{owner} entscheidet {number} Funktionen in {place}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/flow/tips.py" />
   <source>{number} functions are parked in {place}</source>
   <translation>
    <numerusform>{number} Funktion ist in {place} geparkt</numerusform>
    <numerusform>{number} Funktionen sind in {place} geparkt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/flow/tips.py" />
   <source>{number} functions are not in {place}</source>
   <translation>
    <numerusform>{number} Funktion ist nicht in {place}</numerusform>
    <numerusform>{number} Funktionen sind nicht in {place}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/flow/tips.py" />
   <source>{number} of them are shared with other owners.</source>
   <translation>
    <numerusform>{number} davon wird mit anderen Trägern geteilt.</numerusform>
    <numerusform>{number} davon werden mit anderen Trägern geteilt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>stay</source>
   <translation>
    <numerusform>bleibt</numerusform>
    <numerusform>bleiben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>come in-house</source>
   <translation>
    <numerusform>kommt ins Haus</numerusform>
    <numerusform>kommen ins Haus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>go outside</source>
   <translation>
    <numerusform>geht nach außen</numerusform>
    <numerusform>gehen nach außen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>move</source>
   <translation>
    <numerusform>wechselt</numerusform>
    <numerusform>wechseln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>{number} functions stay</source>
   <translation>
    <numerusform>1 Funktion bleibt</numerusform>
    <numerusform>{number} Funktionen bleiben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>{number} functions come in-house</source>
   <translation>
    <numerusform>1 Funktion kommt ins Haus</numerusform>
    <numerusform>{number} Funktionen kommen ins Haus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>{number} functions go outside</source>
   <translation>
    <numerusform>1 Funktion geht nach außen</numerusform>
    <numerusform>{number} Funktionen gehen nach außen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>{number} functions move</source>
   <translation>
    <numerusform>1 Funktion wechselt</numerusform>
    <numerusform>{number} Funktionen wechseln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>{number} functions are newly owned</source>
   <translation>
    <numerusform>1 Funktion hat neu einen Träger</numerusform>
    <numerusform>{number} Funktionen haben neu einen Träger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>{number} functions are newly parked</source>
   <translation>
    <numerusform>1 Funktion ist neu geparkt</numerusform>
    <numerusform>{number} Funktionen sind neu geparkt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>{number} functions are lost</source>
   <translation>
    <numerusform>1 Funktion geht verloren</numerusform>
    <numerusform>{number} Funktionen gehen verloren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>{number} functions are held by nobody still</source>
   <translation>
    <numerusform>1 Funktion trägt weiterhin niemand</numerusform>
    <numerusform>{number} Funktionen trägt weiterhin niemand</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>{number} owners execute</source>
   <translation>
    <numerusform>{number} Träger führt aus</numerusform>
    <numerusform>{number} Träger führen aus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/movement_words.py" />
   <source>{number} owners decide</source>
   <translation>
    <numerusform>{number} Träger entscheidet</numerusform>
    <numerusform>{number} Träger entscheiden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/pages.py" />
   <source>Who executes each function before → who does after. Width is the number of functions.</source>
   <translation>Wer jede Funktion vorher ausführt → wer nachher. Die Breite ist die Zahl der Funktionen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/pages.py" />
   <source>Two graphs</source>
   <translation>Zwei Graphen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/pages.py" />
   <source>An owner keeps its place in each picture. Line width is the number of functions that cross the boundary.</source>
   <translation>Ein Träger behält in jedem Bild seinen Platz. Die Strichstärke ist die Zahl der Funktionen, die die Grenze überschreiten.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/pages.py" />
   <location filename="../../planner/ui/load/view.py" />
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/pages.py" />
   <source>Each function on both sides, in a sentence. A double click shows it on the board.</source>
   <translation>Jede Funktion auf beiden Seiten, in einem Satz. Ein Doppelklick zeigt sie auf der Tafel.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/pages.py" />
   <source>What the change solves, what it brings and what stays open. An opened finding can be shown on the board.</source>
   <translation>Was die Änderung löst, was sie bringt und was offen bleibt. Ein aufgeklappter Befund lässt sich auf der Tafel zeigen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/pages.py" />
   <source>Scorecard</source>
   <translation>Kennzahlen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/pages.py" />
   <source>Eight measures of both sides. Point at one, or open it, to read how it is computed.</source>
   <translation>Acht Maße beider Seiten. Auf eines zeigen oder es öffnen, um zu lesen, wie es berechnet ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/pages.py" />
   <source>Who decides each function before → who does after. Width is the number of functions.</source>
   <translation>Wer jede Funktion vorher entscheidet → wer nachher. Die Breite ist die Zahl der Funktionen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/score_bars.py" />
   <source>{n} of {all}, {percent}</source>
   <translation>{n} von {all}, {percent}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/scorecard_page.py" />
   <source>= the same</source>
   <translation>= gleich</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/scorecard_page.py" />
   <source>not comparable</source>
   <translation>nicht vergleichbar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/scorecard_page.py" />
   <source>▼ worse by {n} points</source>
   <translation>
    <numerusform>▼ um {n} Punkt schlechter</numerusform>
    <numerusform>▼ um {n} Punkte schlechter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/compare/scorecard_page.py" />
   <source>▲ better by {n} points</source>
   <translation>
    <numerusform>▲ um {n} Punkt besser</numerusform>
    <numerusform>▲ um {n} Punkte besser</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/scorecard_page.py" />
   <source>Upper bar: {before}. Lower bar: {after}.</source>
   <translation>Oberer Balken: {before}. Unterer Balken: {after}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/scorecard_page.py" />
   <source>How?</source>
   <translation>Wie?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/scorecard_page.py" />
   <source>How {measure} is computed</source>
   <translation>Wie berechnet: {measure}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/scorecard_page.py" />
   <source>{measure}: {before} before, {after} after</source>
   <translation>{measure}: {before} vorher, {after} nachher</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/scorecard_page.py" />
   <source>Less is better.</source>
   <translation>Weniger ist besser.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/table/change_table.py" />
   <source>What changes for each function</source>
   <translation>Was sich für jede Funktion ändert</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/table/page.py" />
   <source>Any movement</source>
   <translation>Jede Bewegung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/table/page.py" />
   <source>Find in the table</source>
   <translation>In der Tabelle suchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/table/page.py" />
   <location filename="../../planner/ui/compare/table/rows.py" />
   <source>Movement</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/two_graphs.py" />
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/two_graphs.py" />
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/two_graphs.py" />
   <source>Graph before</source>
   <translation>Graph vorher</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/two_graphs.py" />
   <source>Graph after</source>
   <translation>Graph nachher</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/two_graphs.py" />
   <source>Graph of both</source>
   <translation>Graph von beiden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/two_graphs.py" />
   <source>Which graphs are shown</source>
   <translation>Welche Graphen gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/view.py" />
   <source>How the comparison is shown</source>
   <translation>Wie der Vergleich gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/view.py" />
   <source>What is compared</source>
   <translation>Was verglichen wird</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/view.py" />
   <location filename="../../planner/ui/desk/desk.py" />
   <source>Duplicate this structure…</source>
   <translation>Diese Struktur duplizieren…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/compare/view.py" />
   <source>Add a structure…</source>
   <translation>Struktur hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/crash/dialog.py" />
   <source>Something in planner went wrong</source>
   <translation>In planner ist etwas schiefgegangen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/crash/dialog.py" />
   <source>The last thing you did may not have worked; the program goes on. Nothing was sent to anybody: the report below stays on this computer unless you copy it.</source>
   <translation>Der letzte Schritt hat vielleicht nicht gewirkt; das Programm läuft weiter. Nichts wurde gesendet: Der Bericht unten bleibt auf diesem Computer, solange Sie ihn nicht kopieren.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/crash/dialog.py" />
   <source>The report</source>
   <translation>Der Bericht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/crash/dialog.py" />
   <location filename="../../planner/ui/workshop/bars.py" />
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../planner/ui/crash/dialog.py" />
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/crash/dialog.py" />
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/crash/dialog.py" />
   <source>Where the log is</source>
   <translation>Wo die Protokolldatei liegt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/crash/dialog.py" />
   <source>Save a copy…</source>
   <translation>Kopie speichern…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/crash/telling.py" />
   <source>Your document is saved.</source>
   <translation>Ihr Dokument ist gespeichert.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/crash/telling.py" />
   <source>What you have not saved is in the recovery journal: should the program end, the next start offers it to you.</source>
   <translation>Was nicht gespeichert ist, steht im Wiederherstellungsjournal: Endet das Programm, bietet der nächste Start es an.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/crash/telling.py" />
   <source>What you have not saved is in this window alone. Save a copy now, to be safe.</source>
   <translation>Was nicht gespeichert ist, steht nur in diesem Fenster. Zur Sicherheit jetzt eine Kopie speichern.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/desk.py" />
   <location filename="../../planner/ui/window/top_bar.py" />
   <source>Structure</source>
   <translation>Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/desk.py" />
   <location filename="../../planner/ui/window/top_bar.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/desk/desk.py" />
   <source>{n} to fix</source>
   <translation>
    <numerusform>{n} zu beheben</numerusform>
    <numerusform>{n} zu beheben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/desk/desk.py" />
   <source>{n} gaps and overlaps</source>
   <translation>
    <numerusform>{n} Lücke oder Überschneidung</numerusform>
    <numerusform>{n} Lücken und Überschneidungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/desk.py" />
   <source>The whole team</source>
   <translation>Das ganze Team</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/desk.py" />
   <location filename="../../planner/ui/help/window.py" />
   <location filename="../../planner/ui/tour/overlay.py" />
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/desk.py" />
   <source>Assign it</source>
   <translation>Zuweisen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/desk.py" />
   <source>Assign owners</source>
   <translation>Träger zuweisen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/desk.py" />
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <location filename="../../planner/ui/workshop/read_out_screen.py" />
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Next: {name}</source>
   <translation>Weiter: {name}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/start.py" />
   <source>Ninety minutes lead from an empty list to who decides and who does the work.</source>
   <translation>Neunzig Minuten führen von einer leeren Liste dahin, wer entscheidet und wer die Arbeit tut.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/start.py" />
   <location filename="../../planner/ui/welcome/page.py" />
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/start.py" />
   <location filename="../../planner/ui/welcome/page.py" />
   <source>Start a workshop</source>
   <translation>Workshop beginnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/start.py" />
   <source>Models you open or save are listed here.</source>
   <translation>Hier stehen die Modelle, die geöffnet oder gespeichert wurden.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/start.py" />
   <location filename="../../planner/ui/welcome/recent_list.py" />
   <source>Recent files</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/start.py" />
   <location filename="../../planner/ui/welcome/page.py" />
   <source>Design your team around its functions</source>
   <translation>Das Team um seine Funktionen herum gestalten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/start.py" />
   <location filename="../../planner/ui/welcome/page.py" />
   <source>See Northwind, an example</source>
   <translation>Beispiel Northwind ansehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/desk/start.py" />
   <location filename="../../planner/ui/welcome/page.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <source>planner models ({endings})</source>
   <translation>planner-Modelle ({endings})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <source>Pictures that carry a model ({endings})</source>
   <translation>Bilder, die ein Modell enthalten ({endings})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <source>Don't save</source>
   <translation>Nicht speichern</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <source>Open a model</source>
   <translation>Modell öffnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <location filename="../../planner/ui/importing/dialog.py" />
   <source>Import a table</source>
   <translation>Tabelle importieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <source>Save the model as</source>
   <translation>Modell speichern unter</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <source>What you do not save is lost.</source>
   <translation>Was nicht gespeichert wird, geht verloren.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>And {n} more like these.</source>
   <translation>Und {n} weitere dieser Art.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/asking.py" />
   <location filename="../../planner/ui/dialogs/text_questions.py" />
   <location filename="../../planner/ui/workshop/question_pane.py" />
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <source>{when}
could not be saved, {kilobytes} kB</source>
   <translation>{when}
nicht speicherbar, {kilobytes} kB</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <source>the version that could not be saved {when}</source>
   <translation>die Fassung, die sich nicht speichern ließ ({when})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <source>{when}
replaced, {kilobytes} kB</source>
   <translation>{when}
ersetzt, {kilobytes} kB</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <source>Earlier versions</source>
   <translation>Frühere Fassungen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <source>Open as a copy</source>
   <translation>Als Kopie öffnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <location filename="../../planner/ui/files/merging.py" />
   <source>the version that was replaced {when}</source>
   <translation>die Fassung, die ersetzt wurde ({when})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <source>Merge into what is open…</source>
   <translation>Mit dem Offenen zusammenführen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <source>No earlier version is kept. The next save keeps the version that it replaces.</source>
   <translation>Keine frühere Fassung ist aufbewahrt. Das nächste Speichern bewahrt die auf, die es ersetzt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <location filename="../../planner/ui/merge/rows.py" />
   <location filename="../../planner/ui/what_if/weighed.py" />
   <source>And {n} more.</source>
   <translation>Und {n} weitere.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <source>Since then:</source>
   <translation>Seitdem:</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <source>Earlier versions of {name}</source>
   <translation>Frühere Fassungen von {name}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/earlier_versions.py" />
   <source>It is equal to what is open now.</source>
   <translation>Sie gleicht dem, was jetzt offen ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_list.py" />
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/workshop/new_owner.py" />
   <location filename="../../planner/ui/workshop/read_out_screen.py" />
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_list.py" />
   <location filename="../../planner/ui/workshop/read_out_screen.py" />
   <source>External partner</source>
   <translation>Externer Partner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_list.py" />
   <location filename="../../planner/ui/what_if/words.py" />
   <source>decides it</source>
   <translation>entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_list.py" />
   <location filename="../../planner/ui/what_if/words.py" />
   <source>executes it</source>
   <translation>führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_list.py" />
   <source>gives input on it</source>
   <translation>berät</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_list.py" />
   <source>reviews it</source>
   <translation>prüft</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>&amp;Decides</source>
   <translation>&amp;Entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>&amp;Executes</source>
   <translation>&amp;Führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>Gives &amp;input</source>
   <translation>&amp;Berät</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>&amp;Reviews</source>
   <translation>&amp;Prüft</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>{owner} already decides it.</source>
   <translation>{owner} entscheidet dies bereits.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>{owner} already executes it.</source>
   <translation>{owner} führt dies bereits aus.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>{owner} already gives input on it.</source>
   <translation>{owner} berät hier bereits.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>{owner} already reviews it.</source>
   <translation>{owner} prüft dies bereits.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>Assign</source>
   <translation>Zuweisen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>Find an owner</source>
   <translation>Träger suchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>This structure has no owners yet. Add a role, a partner or a department first.</source>
   <translation>Diese Struktur hat noch keine Träger. Zuerst eine Rolle, einen Partner oder eine Abteilung hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>Assign {function}</source>
   <translation>{function} zuweisen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>in {structure}</source>
   <translation>in {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/owner_picker.py" />
   <source>No owner has this name.</source>
   <translation>Kein Träger heißt so.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/template_picker.py" />
   <source>Templates</source>
   <translation>Vorlagen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/template_picker.py" />
   <source>Create</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/template_picker.py" />
   <source>Start a new model from</source>
   <translation>Neues Modell beginnen mit</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dialogs/text_questions.py" />
   <source>(empty)</source>
   <translation>(leer)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>Untitled model</source>
   <translation>Modell ohne Titel</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>Untitled</source>
   <translation>Ohne Titel</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>This file comes from elsewhere and is open for reading. Choose Edit to change it.</source>
   <translation>Diese Datei kommt von anderswo und ist zum Lesen geöffnet. „Bearbeiten“ erlaubt Änderungen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>You are looking at work that was not saved. Recover it to change or save it.</source>
   <translation>Das ist nicht gespeicherte Arbeit zum Ansehen. Nach dem Wiederherstellen lässt sie sich ändern und speichern.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>It can be looked at and exported. Saving it from here would lose what this version does not know.</source>
   <translation>Es lässt sich ansehen und exportieren. Beim Speichern ginge verloren, was diese Version nicht kennt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>{document} is open, and there is something to know about it.</source>
   <translation>{document} ist geöffnet; dazu gibt es einen Hinweis.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>Model {name}</source>
   <translation>Modell {name}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>not saved yet</source>
   <translation>noch nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>{document} can be read, but not changed.</source>
   <translation>{document} lässt sich lesen, aber nicht ändern.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>{document} was put right while opening. Save it to keep that.</source>
   <translation>{document} wurde beim Öffnen berichtigt. Mit dem Speichern bleibt das erhalten.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>{file} in {folder} is a folder now. Save the document under another name.</source>
   <translation>{file} in {folder} ist jetzt ein Ordner. Das Dokument bitte unter einem anderen Namen speichern.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>read only</source>
   <translation>nur lesen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>unsaved</source>
   <translation>nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>{folder}, where {file} was, is not there any more. Save the document in another folder.</source>
   <translation>{folder}, wo {file} lag, gibt es nicht mehr. Das Dokument bitte in einem anderen Ordner speichern.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>saved</source>
   <translation>gespeichert</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>{file} is named {renamed} now. Save writes {file} again; Save as… lets you choose the other name.</source>
   <translation>{file} heißt jetzt {renamed}. „Speichern“ schreibt {file} neu; unter „Speichern unter…“ lässt sich der andere Name wählen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/document_words.py" />
   <source>{file} is no longer in {folder}. Save to write it there again.</source>
   <translation>{file} liegt nicht mehr in {folder}. „Speichern“ schreibt die Datei dort neu.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/documents.py" />
   <source>Open their version</source>
   <translation>Andere Fassung öffnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/documents.py" />
   <location filename="../../planner/ui/recovery/lost_work.py" />
   <source>Recover</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/documents.py" />
   <source>Open as last saved</source>
   <translation>Gespeicherten Stand öffnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/documents.py" />
   <source>The model in {file} is open as a new document. Save it to keep it.</source>
   <translation>Das Modell in {file} ist als neues Dokument geöffnet. Es bleibt nur, wenn es gespeichert wird.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/documents.py" />
   <source>{file} was changed by another program.</source>
   <translation>{file} wurde von einem anderen Programm geändert.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/documents.py" />
   <source>{document}, can be recovered.</source>
   <translation>{document}: lässt sich wiederherstellen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/documents.py" />
   <source>You changed nothing here since it was saved or opened.</source>
   <translation>Hier wurde seit dem Speichern oder Öffnen nichts geändert.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/documents.py" />
   <source>Your changes here are not saved yet. Merging shows what both changed, and keeps it.</source>
   <translation>Die Änderungen hier sind noch nicht gespeichert. Das Zusammenführen zeigt die Änderungen beider Seiten und behält sie.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/documents.py" />
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>In {structures} it clears {findings} and brings {others}.</source>
   <translation>In {structures} erledigt: {findings}; neu: {others}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>{n} other structures</source>
   <translation>
    <numerusform>{n} anderen Struktur</numerusform>
    <numerusform>{n} anderen Strukturen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>In {structures} it brings {findings}.</source>
   <translation>In {structures} neu: {findings}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>In {structures} it clears {findings}.</source>
   <translation>In {structures} erledigt: {findings}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>who decides it</source>
   <translation>wer entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>who executes it</source>
   <translation>wer ausführt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>Still missing: {missing}.</source>
   <translation>Es fehlt noch: {missing}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>Load stays {now}.</source>
   <translation>Auslastung bleibt {now}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>Load {was} → {now}.</source>
   <translation>Auslastung {was} → {now}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>It is so already.</source>
   <translation>Das ist schon so.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>Nothing would change.</source>
   <translation>Nichts würde sich ändern.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>Clears {findings}.</source>
   <translation>Erledigt: {findings}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>Brings {findings}.</source>
   <translation>Neu: {findings}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>Leaves {findings}.</source>
   <translation>Bleibt: {findings}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>In {structures}</source>
   <translation>In {structures}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drop_effect.py" />
   <source>{number} more</source>
   <translation>{number} weitere</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>{owner} holds {ownership} on {functions}.</source>
   <translation>{owner} hat {ownership} für {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>{owner} no longer holds {ownership} on {functions}.</source>
   <translation>{owner} hat {ownership} für {functions} nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>{owner} decides {functions}.</source>
   <translation>{owner} entscheidet {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>{owner} executes {functions}.</source>
   <translation>{owner} führt {functions} aus.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>{owner} no longer decides {functions}.</source>
   <translation>{owner} entscheidet {functions} nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>{owner} no longer executes {functions}.</source>
   <translation>{owner} führt {functions} nicht mehr aus.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>{owner} no longer gives input on {functions}.</source>
   <translation>{owner} berät bei {functions} nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>{owner} no longer reviews {functions}.</source>
   <translation>{owner} prüft {functions} nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>holds {ownership} on</source>
   <translation>hat {ownership}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>Leave {functions}</source>
   <translation>{functions} liegen lassen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Take {functions} from {owner}</source>
   <translation>{owner} abnehmen: {functions}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>Give {functions} to {owner} ({ownership})</source>
   <translation>{functions} an {owner} geben ({ownership})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>Copy {functions} to {owner} ({ownership})</source>
   <translation>{functions} zu {owner} kopieren ({ownership})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>Move {functions} to {owner} ({ownership})</source>
   <translation>{functions} zu {owner} verschieben ({ownership})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/drops.py" />
   <source>{functions} stays in the list.</source>
   <translation>Bleibt in der Liste: {functions}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/dragging/lift.py" />
   <source>This cannot be dropped here.</source>
   <translation>Hier lässt sich das nicht ablegen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/export_commands.py" />
   <source>Export a picture or table…</source>
   <translation>Bild oder Tabelle exportieren…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/export_commands.py" />
   <location filename="../../planner/ui/printing/preview.py" />
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/export_commands.py" />
   <source>Put the model into exported pictures</source>
   <translation>Modell in exportierte Bilder legen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/export_commands.py" />
   <source>This view: {view}</source>
   <translation>Diese Ansicht: {view}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/export_commands.py" />
   <location filename="../../planner/ui/files/copies.py" />
   <source>{file} is written.</source>
   <translation>{file} ist geschrieben.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Picture of this view</source>
   <translation>Bild dieser Ansicht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Drawing of this view</source>
   <translation>Zeichnung dieser Ansicht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Pages to print</source>
   <translation>Seiten zum Drucken</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Page for a browser</source>
   <translation>Seite für den Browser</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Text in Markdown</source>
   <translation>Text in Markdown</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Assignment table</source>
   <translation>Zuweisungstabelle</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Workbook</source>
   <translation>Arbeitsmappe</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Slides</source>
   <translation>Folien</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Change plan as a table</source>
   <translation>Änderungsplan als Tabelle</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Change plan in Markdown</source>
   <translation>Änderungsplan in Markdown</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Change plan as a picture</source>
   <translation>Änderungsplan als Bild</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Change plan as a drawing</source>
   <translation>Änderungsplan als Zeichnung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Change plan dates</source>
   <translation>Termine des Änderungsplans</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Graph in Mermaid</source>
   <translation>Graph in Mermaid</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Graph in DOT</source>
   <translation>Graph in DOT</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Network in GraphML</source>
   <translation>Netz in GraphML</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>Network in JSON</source>
   <translation>Netz in JSON</translation>
  </message>
  <message>
   <location filename="../../planner/ui/exports.py" />
   <source>{file} must end with {endings} or {last}; the ending says what is exported.</source>
   <translation>{file} muss auf {endings} oder {last} enden; die Endung bestimmt, was exportiert wird.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/chips.py" />
   <source>Del takes it away</source>
   <translation>Entf nimmt es weg</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/day_editor.py" />
   <source>Open the calendar</source>
   <translation>Kalender öffnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/day_editor.py" />
   <source>Choose in a calendar (Down)</source>
   <translation>Im Kalender wählen (Pfeil ab)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/day_editor.py" />
   <source>No day</source>
   <translation>Kein Tag</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/field.py" />
   <source>Set {what} of {name} to {words}</source>
   <translation>{what} von {name} auf {words} setzen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/field.py" />
   <source>Take {what} from {name}</source>
   <translation>{what} von {name} wegnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/field.py" />
   <source>Clear {what} of {name}</source>
   <translation>{what} von {name} leeren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/field.py" />
   <source>Change {what} of {name}</source>
   <translation>{what} von {name} ändern</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/field.py" />
   <source>Add {what} to {name}</source>
   <translation>{what} zu {name} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>A function or department</source>
   <translation>Funktion oder Abteilung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>function or department</source>
   <translation>Funktion oder Abteilung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>What is passed</source>
   <translation>Was übergeben wird</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>When it counts as good</source>
   <translation>Wann es als gut gilt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>Let {name} start at {words}</source>
   <translation>{name} bei {words} beginnen lassen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>Let {name} end at {words}</source>
   <translation>{name} bei {words} enden lassen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>Leads that are ready for a conversation</source>
   <translation>Leads, die bereit für ein Gespräch sind</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>All required fields are filled, within one working day</source>
   <translation>Alle Pflichtfelder ausgefüllt, binnen eines Arbeitstags</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>Say what {name} passes</source>
   <translation>Sagen, was {name} übergibt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/handoff_fields.py" />
   <source>Agree when {name} counts as good</source>
   <translation>Vereinbaren, wann {name} als gut gilt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/pick_box.py" />
   <source>Type its name and press Return</source>
   <translation>Namen tippen und Eingabetaste drücken</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/pick_editors.py" />
   <source>record</source>
   <translation>Eintrag</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/pick_editors.py" />
   <source>There is no {what} called “{name}”.</source>
   <translation>{what} „{name}“ gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/pick_editors.py" />
   <source>New {what}…</source>
   <translation>Neu: {what}…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/pick_editors.py" />
   <source>Add a {what}</source>
   <translation>{what} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/record_choices.py" />
   <source>{name} (not in {structure})</source>
   <translation>{name} (nicht in {structure})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/record_choices.py" />
   <source>{name} (parked)</source>
   <translation>{name} (geparkt)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/text_editors.py" />
   <source>Year-month-day</source>
   <translation>Jahr-Monat-Tag</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/values.py" />
   <source>Different</source>
   <translation>Verschieden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/values.py" />
   <source>“{text}” is no number.</source>
   <translation>„{text}“ ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/fields/values.py" />
   <source>“{text}” is no day. Write it as 2027-03-31.</source>
   <translation>„{text}“ ist kein Tag. So schreiben: 2027-03-31.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/copies.py" />
   <source>{document} (shared)</source>
   <translation>{document} (weitergegeben)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/copies.py" />
   <source>{file} is the document itself. A copy needs a name of its own, so nothing was written.</source>
   <translation>{file} ist das Dokument selbst. Eine Kopie braucht einen eigenen Namen; es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/copies.py" />
   <source>{file} is open in another window, so nothing was written.</source>
   <translation>{file} ist in einem anderen Fenster geöffnet; es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/locking.py" />
   <source>{file} is open in another window, which is in front now.</source>
   <translation>{file} ist in einem anderen Fenster geöffnet, das jetzt vorne steht.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/locking.py" />
   <source>{file} is open in another window, which does not answer.</source>
   <translation>{file} ist in einem anderen Fenster geöffnet, das nicht antwortet.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/merging.py" />
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>Merge</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/merging.py" />
   <source>what is open here</source>
   <translation>was hier geöffnet ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/merging.py" />
   <source>{file} as it is on the disk now</source>
   <translation>{file}, wie es jetzt auf der Platte steht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/merging.py" />
   <source>the version that was opened or saved last</source>
   <translation>die zuletzt geöffnete oder gespeicherte Fassung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/merging.py" />
   <source>the version that stands first in {file}; git calls it ours</source>
   <translation>die Fassung, die in {file} zuerst steht; git nennt sie „ours“</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/merging.py" />
   <source>the version that stands last in {file}; git calls it theirs</source>
   <translation>die Fassung, die in {file} zuletzt steht; git nennt sie „theirs“</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/merging.py" />
   <source>the version that {file} names as their base</source>
   <translation>die Fassung, die {file} als gemeinsame Grundlage nennt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/merging.py" />
   <source>the version that was opened or saved last before it was lost</source>
   <translation>die vor dem Verlust zuletzt geöffnete oder gespeicherte Fassung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/merging.py" />
   <source>Both versions are merged.</source>
   <translation>Beide Fassungen sind zusammengeführt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/files/merging.py" />
   <source>{number} questions are left to decide, in the decision log.</source>
   <translation>
    <numerusform>Eine Frage bleibt zu entscheiden; sie steht im Entscheidungslog.</numerusform>
    <numerusform>{number} Fragen bleiben zu entscheiden; sie stehen im Entscheidungslog.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/merging.py" />
   <source>what was not saved when the program ended</source>
   <translation>was beim Ende des Programms nicht gespeichert war</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/files/merging.py" />
   <source>{number} findings are new.</source>
   <translation>
    <numerusform>Ein Befund ist neu.</numerusform>
    <numerusform>{number} Befunde sind neu.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/recent_menu.py" />
   <source>Open recent</source>
   <translation>Zuletzt verwendet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/recent_menu.py" />
   <source>{file}, missing from {folder}</source>
   <translation>{file}, fehlt in {folder}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/recent_menu.py" />
   <location filename="../../planner/ui/welcome/recent_list.py" />
   <source>{file}, in {folder}</source>
   <translation>{file}, in {folder}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/recent_menu.py" />
   <source>Remove missing files from this list</source>
   <translation>Fehlende Dateien aus der Liste nehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/recent_menu.py" />
   <source>No file was opened yet</source>
   <translation>Noch keine Datei geöffnet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/saving.py" />
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/saving.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/saving.py" />
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/saving.py" />
   <source>Merge…</source>
   <translation>Zusammenführen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/saving.py" />
   <source>{document} has changes that are not saved.</source>
   <translation>{document} hat Änderungen, die nicht gespeichert sind.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/saving.py" />
   <source>{file} exists already in {folder}.</source>
   <translation>{file} gibt es in {folder} schon.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/saving.py" />
   <source>Its content would be replaced.</source>
   <translation>Der Inhalt würde ersetzt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/saving.py" />
   <source>Replacing it loses what was changed there; the other ways keep both.</source>
   <translation>Beim Ersetzen geht verloren, was dort geändert wurde; die anderen Wege behalten beides.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/files/saving.py" />
   <source>Your work is still open here; nothing of it is lost.</source>
   <translation>Die Arbeit ist hier noch geöffnet; nichts davon ist verloren.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/find/index.py" />
   <source>Structures</source>
   <translation>Strukturen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/find/index.py" />
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/find/index.py" />
   <location filename="../../planner/ui/library/add_from_library.py" />
   <location filename="../../planner/ui/workshop/owners_screen.py" />
   <source>Roles</source>
   <translation>Rollen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/find/index.py" />
   <location filename="../../planner/ui/library/add_from_library.py" />
   <location filename="../../planner/ui/load/pages.py" />
   <location filename="../../planner/ui/load/partner_chart.py" />
   <location filename="../../planner/ui/workshop/owners_screen.py" />
   <source>Partners</source>
   <translation>Partner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/find/index.py" />
   <location filename="../../planner/ui/library/add_from_library.py" />
   <location filename="../../planner/ui/workshop/owners_screen.py" />
   <source>Departments</source>
   <translation>Abteilungen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/find/index.py" />
   <source>Cadence</source>
   <translation>Rhythmus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/find/search.py" />
   <source>Functions, owners, findings, notes, decisions…</source>
   <translation>Funktionen, Träger, Befunde, Notizen, Entscheidungen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/find/search.py" />
   <source>Type a few letters: functions, roles, partners, findings, notes and agreements are looked through.</source>
   <translation>Ein paar Buchstaben genügen: durchsucht werden Funktionen, Rollen, Partner, Befunde, Notizen und Vereinbarungen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/find/search.py" />
   <source>Nothing of this model has these words.</source>
   <translation>Nichts in diesem Modell enthält diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/find/search.py" />
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/find/search.py" />
   <source>{number} more…</source>
   <translation>{number} weitere…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/cards.py" />
   <location filename="../../planner/ui/findings/rule_page.py" />
   <source>Why it matters</source>
   <translation>Warum es zählt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/cards.py" />
   <location filename="../../planner/ui/findings/rule_page.py" />
   <source>Where it comes from</source>
   <translation>Woher es kommt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/cards.py" />
   <location filename="../../planner/ui/findings/row.py" />
   <source>Accepted: {reason}</source>
   <translation>Hingenommen: {reason}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/families.py" />
   <source>Outside</source>
   <translation>Extern</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/families.py" />
   <location filename="../../planner/ui/load/load_chart.py" />
   <location filename="../../planner/ui/load/pages.py" />
   <location filename="../../planner/ui/window/workspace.py" />
   <source>Load</source>
   <translation>Auslastung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/families.py" />
   <source>Process</source>
   <translation>Prozess</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/families.py" />
   <source>Change</source>
   <translation>Wandel</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/families.py" />
   <source>Upkeep</source>
   <translation>Pflege</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/grouping.py" />
   <source>By rule</source>
   <translation>Nach Regel</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/grouping.py" />
   <source>By element</source>
   <translation>Nach Element</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/grouping.py" />
   <source>By severity</source>
   <translation>Nach Schwere</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/grouping.py" />
   <source>Errors</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/grouping.py" />
   <source>Warnings</source>
   <translation>Warnungen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/grouping.py" />
   <source>Advice</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/grouping.py" />
   <source>Accepted</source>
   <translation>Hingenommen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/grouping.py" />
   <source>{line} line</source>
   <translation>Linie {line}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/grouping.py" />
   <source>This model</source>
   <translation>Dieses Modell</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/head.py" />
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/head.py" />
   <source>Which findings are listed</source>
   <translation>Welche Befunde aufgeführt sind</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/head.py" />
   <source>How findings are grouped</source>
   <translation>Wie Befunde gruppiert sind</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/head.py" />
   <source>What goes wrong?</source>
   <translation>Was läuft schief?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/head.py" />
   <source>Start from what people complain about, and see what to review first</source>
   <translation>Von dem ausgehen, worüber geklagt wird, und sehen, was zuerst zu prüfen ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/list.py" />
   <location filename="../../planner/ui/plan/panel.py" />
   <source>Fold</source>
   <translation>Zuklappen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/list.py" />
   <location filename="../../planner/ui/plan/panel.py" />
   <source>Unfold</source>
   <translation>Aufklappen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/panel.py" />
   <source>Nothing found: no rule has anything to say about {structure}.</source>
   <translation>Nichts gefunden: Keine Regel hat zu {structure} etwas zu sagen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/panel.py" />
   <source>No findings of the kind {kind}.</source>
   <translation>Keine Befunde der Art {kind}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/findings/row.py" />
   <location filename="../../planner/ui/outline/content.py" />
   <source>{n} findings</source>
   <translation>
    <numerusform>1 Befund</numerusform>
    <numerusform>{n} Befunde</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/row.py" />
   <location filename="../../planner/ui/plan/row.py" />
   <source>shown</source>
   <translation>aufgeklappt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/row.py" />
   <location filename="../../planner/ui/plan/row.py" />
   <source>folded</source>
   <translation>zugeklappt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/findings/rule_page.py" />
   <source>It reports {number} findings here now.</source>
   <translation>
    <numerusform>Sie meldet hier jetzt 1 Befund.</numerusform>
    <numerusform>Sie meldet hier jetzt {number} Befunde.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rule_page.py" />
   <source>Use this rule in this model</source>
   <translation>Diese Regel in diesem Modell anwenden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rule_page.py" />
   <source>What it says</source>
   <translation>Was sie sagt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rule_page.py" />
   <source>It reports nothing here now.</source>
   <translation>Sie meldet hier jetzt nichts.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rule_page.py" />
   <source>What it offers</source>
   <translation>Was sie anbietet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rule_page.py" />
   <source>Thresholds</source>
   <translation>Schwellen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rule_page.py" />
   <source>It reports nothing while it is off.</source>
   <translation>Solange sie aus ist, meldet sie nichts.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rule_page.py" />
   <source>Switch {rule} on</source>
   <translation>{rule} einschalten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rule_page.py" />
   <source>Switch {rule} off</source>
   <translation>{rule} ausschalten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rules_dialog.py" />
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rules_dialog.py" />
   <source>What you change here travels with the model and can be undone.</source>
   <translation>Änderungen hier reisen mit dem Modell und lassen sich rückgängig machen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rules_dialog.py" />
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rules_dialog.py" />
   <source>changed  {number}</source>
   <translation>geändert  {number}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/rules_dialog.py" />
   <source>No finding</source>
   <translation>Kein Befund</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/solved.py" />
   <source>Solved just now: {findings}</source>
   <translation>Gerade gelöst: {findings}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/symptom_page.py" />
   <source>What to review first</source>
   <translation>Was zuerst zu prüfen ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/symptom_page.py" />
   <source>← All findings</source>
   <translation>← Alle Befunde</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/symptom_page.py" />
   <source>Usually: {cause} What to review first, in this order:</source>
   <translation>Meist: {cause} Zuerst ansehen, in dieser Reihenfolge:</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/symptom_rows.py" />
   <source>Nothing stands out here.</source>
   <translation>Hier fällt nichts auf.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/findings/tallies.py" />
   <location filename="../../planner/ui/matrix/words.py" />
   <source>{number} pieces of advice</source>
   <translation>
    <numerusform>{number} Hinweis</numerusform>
    <numerusform>{number} Hinweise</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/threshold_row.py" />
   <source>Default {value}.</source>
   <translation>Vorgabe {value}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/threshold_row.py" />
   <source>Set {threshold} of {rule} to {value}</source>
   <translation>{rule}: {threshold} auf {value} setzen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/threshold_row.py" />
   <source>Reset to {value}</source>
   <translation>Auf {value} zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/threshold_row.py" />
   <source>{name}: more</source>
   <translation>{name}: mehr</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/threshold_row.py" />
   <source>{name}: less</source>
   <translation>{name}: weniger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/threshold_row.py" />
   <source>“{typed}” cannot be used here; allowed is {allowed}.</source>
   <translation>„{typed}“ geht hier nicht; erlaubt ist {allowed}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/ways.py" />
   <source>Accept…</source>
   <translation>Hinnehmen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/ways.py" />
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/ways.py" />
   <source>About this rule…</source>
   <translation>Über diese Regel…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/ways.py" />
   <source>{finding}

Why does the team live with it?</source>
   <translation>{finding}

Warum lebt das Team damit?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/ways.py" />
   <source>Take back {finding}</source>
   <translation>{finding} wieder zählen lassen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/ways.py" />
   <source>Accept this finding</source>
   <translation>Diesen Befund hinnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/ways.py" />
   <source>Accept {finding}</source>
   <translation>{finding} hinnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/findings/ways.py" />
   <source>Accept</source>
   <translation>Hinnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/delegate.py" />
   <source>Name of the function</source>
   <translation>Name der Funktion</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/delegate.py" />
   <location filename="../../planner/ui/graph/pills.py" />
   <source>ABANDONED</source>
   <translation>VERWAIST</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/panel.py" />
   <source>In scope</source>
   <translation>Im Umfang</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/panel.py" />
   <source>Absent</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/panel.py" />
   <source>No functions yet. Add them from the library, or paste a list of names.</source>
   <translation>Noch keine Funktionen. Aus der Bibliothek hinzufügen oder eine Liste von Namen einfügen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/panel.py" />
   <source>Nothing is abandoned: every function in scope has somebody.</source>
   <translation>Nichts ist verwaist: Jede Funktion im Umfang hat jemanden.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/panel.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Nothing is parked.</source>
   <translation>Nichts ist geparkt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/panel.py" />
   <source>Every function of the model is in this structure.</source>
   <translation>Jede Funktion des Modells ist in dieser Struktur.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/panel.py" />
   <source>Find a function</source>
   <translation>Funktion suchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/panel.py" />
   <source>Which functions are listed</source>
   <translation>Welche Funktionen aufgeführt sind</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/panel.py" />
   <source>+ Function</source>
   <translation>+ Funktion</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/panel.py" />
   <source>From the library…</source>
   <translation>Bibliothek…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/panel.py" />
   <source>No function has these words.</source>
   <translation>Keine Funktion hat diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/rows.py" />
   <source>Area {area}, {n} functions</source>
   <translation>Bereich {area}, {n} Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/rows.py" />
   <source>{function}, abandoned</source>
   <translation>{function}, verwaist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/functions/rows.py" />
   <source>nobody on {ownerships}</source>
   <translation>niemand für {ownerships}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/canvas.py" />
   <location filename="../../planner/ui/window/workspace.py" />
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Graph</source>
   <translation>Graph</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/change_legend.py" />
   <source>Which lines are drawn</source>
   <translation>Welche Linien zu sehen sind</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/changes_picture.py" />
   <source>decides or executes otherwise</source>
   <translation>entscheidet oder führt anders aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/changes_picture.py" />
   <source>keeps {n}</source>
   <translation>behält {n}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/changes_picture.py" />
   <source>with other work</source>
   <translation>mit anderer Arbeit</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/controls.py" />
   <source>How much the graph shows</source>
   <translation>Wie viel der Graph zeigt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/controls.py" />
   <source>Owners + functions</source>
   <translation>Träger + Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/hits.py" />
   <source>{source} decides, {target} executes</source>
   <translation>{source} entscheidet, {target} führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/hits.py" />
   <source>{source} reviews what {target} does</source>
   <translation>{source} prüft, was {target} tut</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/hits.py" />
   <source>{source} gives {target} input</source>
   <translation>{source} berät {target}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/hits.py" />
   <source>{note} (overloaded)</source>
   <translation>{note} (überlastet)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/key.py" />
   <source>load above capacity</source>
   <translation>Auslastung über Kapazität</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/key.py" />
   <location filename="../../planner/ui/graph/picture.py" />
   <source>abandoned</source>
   <translation>verwaist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/key.py" />
   <source>lighter lines: choose their owner</source>
   <translation>hellere Linien: Träger wählen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/key.py" />
   <source>{drawn} of {lines}</source>
   <translation>{drawn} von {lines}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/legend.py" />
   <source>Show or hide the lines for {kind}: the {drawn} that most functions pass along, of {lines}. Choose an owner to see all of its lines</source>
   <translation>Linien für „{kind}“ zeigen oder ausblenden: die {drawn}, über die die meisten Funktionen laufen, von {lines}. Einen Träger wählen, um alle seine Linien zu sehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/legend.py" />
   <source>Show or hide the lines for {kind}</source>
   <translation>Linien für „{kind}“ zeigen oder ausblenden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/legend.py" />
   <source>Show lines: {lines}</source>
   <translation>Linien zeigen: {lines}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/legend.py" />
   <source>Legend: {entries}</source>
   <translation>Legende: {entries}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/graph/owner_box.py" />
   <source>external · {n} functions</source>
   <translation>
    <numerusform>extern · {n} Funktion</numerusform>
    <numerusform>extern · {n} Funktionen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/owner_box.py" />
   <source>{n} decided</source>
   <translation>{n} entschieden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/owner_box.py" />
   <source>{n} executed</source>
   <translation>{n} ausgeführt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/owner_box.py" />
   <source>gives input on {n}</source>
   <translation>berät bei {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/graph/picture.py" />
   <source>owners</source>
   <translation>
    <numerusform>Träger</numerusform>
    <numerusform>Träger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/graph/picture.py" />
   <source>crossings</source>
   <translation>
    <numerusform>Kreuzung</numerusform>
    <numerusform>Kreuzungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/picture.py" />
   <source>{percent}%</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/picture.py" />
   <source>decided by one role</source>
   <translation>von einer Rolle entschieden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/view.py" />
   <source>Nobody is in this structure yet. Add roles, partners and departments on the board; the graph then shows who decides for whom.</source>
   <translation>In dieser Struktur ist noch niemand. Auf der Tafel Rollen, Partner und Abteilungen hinzufügen; der Graph zeigt dann, wer für wen entscheidet.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/view.py" />
   <source>Place all owners afresh, so that few lines cross</source>
   <translation>Alle Träger neu anordnen, sodass sich wenige Linien kreuzen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/view.py" />
   <location filename="../../planner/ui/load/view.py" />
   <source>Go to the board</source>
   <translation>Zur Tafel</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/view.py" />
   <source>Arrange</source>
   <translation>Anordnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/zoom_buttons.py" />
   <source>Zoom out (Ctrl+−)</source>
   <translation>Verkleinern (Strg+−)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/zoom_buttons.py" />
   <source>Zoom to 100 % (Ctrl+0)</source>
   <translation>Auf 100 % (Strg+0)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/zoom_buttons.py" />
   <source>Zoom in (Ctrl++)</source>
   <translation>Vergrößern (Strg++)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/zoom_buttons.py" />
   <source>Show all of it (Shift+1)</source>
   <translation>Alles zeigen (Umschalt+1)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/graph/zoom_buttons.py" />
   <source>Fit</source>
   <translation>Alles</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/browser.py" />
   <source>The page</source>
   <translation>Die Seite</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/commands.py" />
   <source>Help for what is shown</source>
   <translation>Hilfe zum Gezeigten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/commands.py" />
   <source>All pages of help</source>
   <translation>Alle Hilfeseiten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/commands.py" />
   <source>Your first workshop</source>
   <translation>Der erste Workshop</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/commands.py" />
   <source>Keyboard and pointer…</source>
   <translation>Tastatur und Zeiger…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/commands.py" />
   <source>About planner…</source>
   <translation>Über planner…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/window.py" />
   <source>Open in the browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/window.py" />
   <source>Copy the address</source>
   <translation>Adresse kopieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/window.py" />
   <source>planner itself never goes to the network. Shall your browser open it?</source>
   <translation>planner selbst geht nie ins Netz. Soll der Browser die Adresse öffnen?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/window.py" />
   <source>Help — planner</source>
   <translation>Hilfe — planner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/window.py" />
   <source>No page holds all of these words.</source>
   <translation>Keine Seite enthält alle diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/window.py" />
   <source>Search in all pages</source>
   <translation>Alle Seiten durchsuchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/window.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/window.py" />
   <source>This link leads out of the program</source>
   <translation>Dieser Verweis führt aus dem Programm hinaus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/help/window.py" />
   <source>Forward</source>
   <translation>Vor</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/columns.py" />
   <source>What the row is about</source>
   <translation>Worum es in der Zeile geht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/columns.py" />
   <source>About the assignment</source>
   <translation>Zur Zuweisung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/columns.py" />
   <source>About the function</source>
   <translation>Zur Funktion</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/columns.py" />
   <source>About the function in the structure</source>
   <translation>Zur Funktion in der Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/columns.py" />
   <source>About the owner</source>
   <translation>Zum Träger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/columns.py" />
   <source>About the owner in the structure</source>
   <translation>Zum Träger in der Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/columns.py" />
   <location filename="../../planner/ui/importing/words.py" />
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/dialog.py" />
   <source>Reading the table…</source>
   <translation>Die Tabelle wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/dialog.py" />
   <source>Table of the file</source>
   <translation>Tabelle der Datei</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/dialog.py" />
   <source>Click the head of a column to change what it is.</source>
   <translation>Auf den Kopf einer Spalte klicken, um zu ändern, was sie ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/dialog.py" />
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/dialog.py" />
   <source>Table {number}: {heading}</source>
   <translation>Tabelle {number}: {heading}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/dialog.py" />
   <source>Name the structure that it goes into.</source>
   <translation>Die Struktur benennen, in die sie kommt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/dialog.py" />
   <source>“{text}” was not understood</source>
   <translation>„{text}“ wurde nicht verstanden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/dialog.py" />
   <location filename="../../planner/ui/importing/intents.py" />
   <source>Import {name}</source>
   <translation>{name} importieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/dialog.py" />
   <source>without a heading</source>
   <translation>ohne Überschrift</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/draft.py" />
   <source>Nothing tells what the signs in this table mean. Choose it at the right, and it can come in.</source>
   <translation>Nichts verrät, was die Zeichen in dieser Tabelle bedeuten. Rechts wählen, dann kann sie herein.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/importing/draft.py" />
   <source>{n} cells are not allowed; nothing comes in before they are changed.</source>
   <translation>
    <numerusform>{n} Zelle ist nicht erlaubt; bevor sie geändert ist, kommt nichts herein.</numerusform>
    <numerusform>{n} Zellen sind nicht erlaubt; bevor sie geändert sind, kommt nichts herein.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/intents.py" />
   <source>Tables ({endings})</source>
   <translation>Tabellen ({endings})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/letters_page.py" />
   <source>What {letter} means</source>
   <translation>Was {letter} bedeutet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/lists.py" />
   <source>Owners and their kinds</source>
   <translation>Träger und ihre Arten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/lists.py" />
   <source>Areas and the number of their functions</source>
   <translation>Bereiche und die Zahl ihrer Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/lists.py" />
   <source>What could not be read, and what else there is to tell</source>
   <translation>Was nicht zu lesen war und was es sonst zu sagen gibt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>New structure…</source>
   <translation>Neue Struktur…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Taken for {scheme}, since {because}.</source>
   <translation>Als {scheme} gelesen: {because}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>As found: {found}</source>
   <translation>Wie gefunden: {found}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>As found</source>
   <translation>Wie gefunden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>The structure that it goes into</source>
   <translation>Die Struktur, in die sie kommt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <location filename="../../planner/ui/suggest/dialog.py" />
   <location filename="../../planner/ui/what_if/dialog.py" />
   <location filename="../../planner/ui/workshop/growth_screen.py" />
   <source>Name of the new structure</source>
   <translation>Name der neuen Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Scheme of the letters</source>
   <translation>Schema der Buchstaben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>How the table is laid out</source>
   <translation>Wie die Tabelle aufgebaut ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>What was understood</source>
   <translation>Was verstanden wurde</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Goes into</source>
   <translation>Kommt in</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Laid out as</source>
   <translation>Aufbau</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Scheme</source>
   <translation>Schema</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>not found</source>
   <translation>nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Letters</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Chosen here</source>
   <translation>Hier gewählt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Owners {n}</source>
   <translation>Träger {n}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Areas {n}</source>
   <translation>Bereiche {n}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Not read {n}</source>
   <translation>Ungelesen {n}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>As in the model</source>
   <translation>Wie im Modell</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Row {row}, {column}: “{cell}”</source>
   <translation>Zeile {row}, {column}: „{cell}“</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Row {row}, {column}: “{cell}”. Allowed is {allowed}.</source>
   <translation>Zeile {row}, {column}: „{cell}“. Erlaubt ist {allowed}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>To tell</source>
   <translation>Anmerkungen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/side.py" />
   <source>Because of “{word}”</source>
   <translation>Wegen „{word}“</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/source.py" />
   <source>{name} is not UTF-8 text; it was read as Windows text, so look at its accents.</source>
   <translation>{name} ist kein UTF-8-Text; die Datei wurde als Windows-Text gelesen, also auf Umlaute achten.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/source.py" />
   <source>Imported table</source>
   <translation>Importierte Tabelle</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/table_view.py" />
   <source>The table as it was read</source>
   <translation>Die Tabelle, wie sie gelesen wurde</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>Decision</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>Execution</source>
   <translation>Ausführung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>Input</source>
   <translation>Beratung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <source>Informed (a note)</source>
   <translation>Informiert (eine Notiz)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <source>Left out on purpose (a note)</source>
   <translation>Absichtlich ausgelassen (eine Notiz)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <source>Do not read it</source>
   <translation>Nicht lesen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/load/load_chart.py" />
   <location filename="../../planner/ui/load/overlap_chart.py" />
   <location filename="../../planner/ui/load/work_chart.py" />
   <location filename="../../planner/ui/what_if/dialog.py" />
   <source>Owner</source>
   <translation>Träger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <location filename="../../planner/ui/workshop/new_owner.py" />
   <source>Partner</source>
   <translation>Partner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <source>Owners across</source>
   <translation>Träger in Spalten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <source>Owners down</source>
   <translation>Träger in Zeilen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <source>Names in the cells</source>
   <translation>Namen in den Zellen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/importing/words.py" />
   <source>{number} assignments</source>
   <translation>
    <numerusform>{number} Zuweisung</numerusform>
    <numerusform>{number} Zuweisungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <source>It brings what is known up to date.</source>
   <translation>Sie bringt Bekanntes auf den neuesten Stand.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/importing/words.py" />
   <source>{words}; {number} cells not understood</source>
   <translation>
    <numerusform>{words}; {number} Zelle nicht verstanden</numerusform>
    <numerusform>{words}; {number} Zellen nicht verstanden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <source>The model says all of this already.</source>
   <translation>Das Modell sagt all das schon.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/importing/words.py" />
   <source>New in the model: {records}.</source>
   <translation>Neu im Modell: {records}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/importing/words.py" />
   <source>{number} cells say who is only informed: kept in the notes of the functions.</source>
   <translation>
    <numerusform>{number} Zelle sagt, wer nur informiert wird: in den Notizen der Funktionen aufbewahrt.</numerusform>
    <numerusform>{number} Zellen sagen, wer nur informiert wird: in den Notizen der Funktionen aufbewahrt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/decisions_about.py" />
   <source>Add a decision or an open question</source>
   <translation>Entscheidung oder offene Frage hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/decisions_about.py" />
   <location filename="../../planner/ui/merge/rows.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/decisions_about.py" />
   <source>Add decision {name}</source>
   <translation>Entscheidung {name} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Not given</source>
   <translation>Keine Angabe</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>Effort</source>
   <translation>Aufwand</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Critical</source>
   <translation>Kritisch</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Process level</source>
   <translation>Prozessreife</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Backup</source>
   <translation>Vertretung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Goals it serves</source>
   <translation>Ziele, denen sie dient</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Tools it runs on</source>
   <translation>Werkzeuge, die sie braucht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Review point</source>
   <translation>Prüfzeitpunkt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Ownership line</source>
   <translation>Zuständigkeitslinie</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Usual sourcing</source>
   <translation>Übliche Beschaffung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Boundary</source>
   <translation>Abgrenzung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>No area</source>
   <translation>Kein Bereich</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Why is it out of scope?</source>
   <translation>Warum liegt sie außerhalb des Umfangs?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>In full-time people: 0.1 is half a day a week.</source>
   <translation>In Vollzeitpersonen: 0,1 ist ein halber Tag pro Woche.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>It hurts at once when nobody does it.</source>
   <translation>Es schadet sofort, wenn sie niemand übernimmt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Who steps in when the execution owner is away.</source>
   <translation>Wer einspringt, wenn der Ausführungsträger fehlt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Affects</source>
   <translation>Wirkt auf</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Metric kind</source>
   <translation>Art der Kennzahl</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Input from</source>
   <translation>Vorleistungen von</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>No boundary</source>
   <translation>Keine Abgrenzung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Where this owner stops and the next one starts.</source>
   <translation>Wo dieser Träger aufhört und der nächste beginnt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>even</source>
   <translation>gleich</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>The part of the effort, between 0 and 1; without one it is split evenly.</source>
   <translation>Der Teil des Aufwands, zwischen 0 und 1; ohne Angabe wird gleichmäßig geteilt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Say why {name} is parked</source>
   <translation>Sagen, warum {name} geparkt ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>One a line</source>
   <translation>Eine je Zeile</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Move {name} to {words}</source>
   <translation>{name} nach {words} verschieben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Take {name} out of its area</source>
   <translation>{name} aus dem Bereich nehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Park {name}</source>
   <translation>{name} parken</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Bring {name} back into scope</source>
   <translation>{name} zurück in den Umfang holen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Mark {name} as critical</source>
   <translation>{name} als kritisch kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Mark {name} as not critical</source>
   <translation>{name} als nicht kritisch kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/function_fields.py" />
   <source>Set what {name} affects</source>
   <translation>Festlegen, worauf {name} wirkt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/handoffs.py" />
   <source>Delete the handoff {name}</source>
   <translation>Die Übergabe {name} löschen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/handoffs.py" />
   <source>Add handoff {name}</source>
   <translation>Übergabe {name} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/handoffs.py" />
   <source>Handoff {name}</source>
   <translation>Übergabe {name}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/handoffs.py" />
   <source>Delete handoff {name}</source>
   <translation>Übergabe {name} löschen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/handoffs.py" />
   <source>Add where it goes to</source>
   <translation>Hinzufügen, wohin es geht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/handoffs.py" />
   <source>Add where it comes from</source>
   <translation>Hinzufügen, woher es kommt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/handoffs.py" />
   <source>Add a handoff to</source>
   <translation>Übergabe hinzufügen an</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/handoffs.py" />
   <source>Add a handoff from</source>
   <translation>Übergabe hinzufügen von</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/handoffs.py" />
   <source>Goes out to</source>
   <translation>Geht an</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/handoffs.py" />
   <source>Comes in from</source>
   <translation>Kommt von</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/holders.py" />
   <source>Remove {owner} from {ownership} of {function}</source>
   <translation>{owner} entfernen: {ownership} von {function}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/holders.py" />
   <source>Boundary of {owner}</source>
   <translation>Abgrenzung von {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/holders.py" />
   <source>Share of {owner}</source>
   <translation>Anteil von {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/holders.py" />
   <source>{ownership}: undecided</source>
   <translation>{ownership}: unentschieden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/holders.py" />
   <source>The group knows that this is open.</source>
   <translation>Die Gruppe weiß, dass dies offen ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/holders.py" />
   <source>Mark {ownership} of {function} as undecided</source>
   <translation>{ownership} von {function} als unentschieden kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/holders.py" />
   <source>Mark {ownership} of {function} as no longer undecided</source>
   <translation>{ownership} von {function} nicht mehr als unentschieden kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Tools it owns</source>
   <translation>Werkzeuge in seiner Obhut</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>Capacity</source>
   <translation>Kapazität</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Holder</source>
   <translation>Inhaber</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Internal contact</source>
   <translation>Interner Ansprechpartner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Partner kind</source>
   <translation>Art des Partners</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Commercial model</source>
   <translation>Vergütungsmodell</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Renewal date</source>
   <translation>Verlängerung am</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>May decide</source>
   <translation>Darf entscheiden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Unknown</source>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>How many sit here; 0 is a vacancy.</source>
   <translation>Wie viele hier sitzen; 0 heißt unbesetzt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Full-time people it can give.</source>
   <translation>Vollzeitpersonen, die er geben kann.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Who sits here</source>
   <translation>Wer hier sitzt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>The company agreed that this partner may hold decisions.</source>
   <translation>Das Unternehmen ist einverstanden, dass dieser Partner entscheidet.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Make {name} a {kind}</source>
   <translation>{name} umwandeln in: {kind}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Let {name} decide</source>
   <translation>{name} entscheiden lassen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/owner_fields.py" />
   <source>Do not let {name} decide</source>
   <translation>{name} nicht entscheiden lassen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>Add to this structure</source>
   <translation>Zu dieser Struktur hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>Not in {place}.</source>
   <translation>Nicht in {place}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>Add {name} to {place}</source>
   <translation>{name} zu {place} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>Decisions  {n}</source>
   <translation>Entscheidungen  {n}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>In {place}</source>
   <translation>In {place}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>What makes it up</source>
   <translation>Wie sie sich zusammensetzt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/pages.py" />
   <location filename="../../planner/ui/menus/context.py" />
   <source>What if it leaves…</source>
   <translation>Was, wenn er geht…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>Holds {n} functions</source>
   <translation>
    <numerusform>Trägt {n} Funktion</numerusform>
    <numerusform>Trägt {n} Funktionen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>Decisions  {n}, {open} open</source>
   <translation>Entscheidungen  {n}, {open} offen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>In every structure</source>
   <translation>In jeder Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/pages.py" />
   <source>Handoffs  {n}</source>
   <translation>Übergaben  {n}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/panel.py" />
   <source>Select a function or an owner to see and change what is known about it.</source>
   <translation>Eine Funktion oder einen Träger wählen, um zu sehen und zu ändern, was bekannt ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/panel.py" />
   <location filename="../../planner/ui/window/workspace.py" />
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/panel.py" />
   <source>Add {function} to {owner}</source>
   <translation>{function} {owner} zuweisen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/workload.py" />
   <source>Load {load}</source>
   <translation>Auslastung {load}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/inspector/workload.py" />
   <source>Internal contact of {name}</source>
   <translation>Interner Ansprechpartner von {name}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Give {functions} to {owner}</source>
   <translation>{functions} an {owner} geben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Mark {ownership} of {function} as settled</source>
   <translation>{ownership} für {function} als geklärt kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Put {functions} into {structure}</source>
   <translation>{functions} in {structure} aufnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Take {functions} out of {structure}</source>
   <translation>{functions} aus {structure} nehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Delete {name} from the model?</source>
   <translation>{name} aus dem Modell löschen?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/intents/functions.py" />
   <source>It leaves every structure, and {n} assignments with it.</source>
   <translation>
    <numerusform>Entfernt wird es aus jeder Struktur, dazu {n} Zuweisung.</numerusform>
    <numerusform>Entfernt wird es aus jeder Struktur, dazu {n} Zuweisungen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Add a function</source>
   <translation>Funktion hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <location filename="../../planner/ui/workshop/functions_screen.py" />
   <source>What must the team own?</source>
   <translation>Was muss das Team tragen?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <location filename="../../planner/ui/intents/owners.py" />
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <location filename="../../planner/ui/workshop/functions_screen.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <location filename="../../planner/ui/workshop/owners_screen.py" />
   <source>Add {name}</source>
   <translation>{name} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Rename the function</source>
   <translation>Funktion umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Mark {ownership} of {function} undecided</source>
   <translation>{ownership} für {function} als unentschieden kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Park {functions}</source>
   <translation>{functions} parken</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Bring back {functions}</source>
   <translation>{functions} zurückholen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <location filename="../../planner/ui/intents/owners.py" />
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Duplicate {name}</source>
   <translation>{name} duplizieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Add an area</source>
   <translation>Bereich hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Rename the area</source>
   <translation>Bereich umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Duplicate area {area}</source>
   <translation>Bereich {area} duplizieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Delete area {area}</source>
   <translation>Bereich {area} löschen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Why is it out of scope for now?</source>
   <translation>Warum ist das vorerst nicht im Umfang?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Delete {name}</source>
   <translation>{name} löschen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Add area {area}</source>
   <translation>Bereich {area} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/functions.py" />
   <source>Rename area {area}</source>
   <translation>Bereich {area} umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <location filename="../../planner/ui/matrix/view.py" />
   <source>New role…</source>
   <translation>Neue Rolle…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <location filename="../../planner/ui/matrix/view.py" />
   <source>New partner…</source>
   <translation>Neuer Partner…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <location filename="../../planner/ui/matrix/view.py" />
   <source>New department…</source>
   <translation>Neue Abteilung…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Name the role, not a person</source>
   <translation>Name der Rolle, nicht einer Person</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Name the external partner</source>
   <translation>Name des externen Partners</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Name the department</source>
   <translation>Name der Abteilung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <source>It leaves {structures}, and {assignments} with it.</source>
   <translation>Betroffen sind {structures} und {assignments}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Rename the owner</source>
   <translation>Träger umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Move {name}</source>
   <translation>{name} verschieben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Remove {name}</source>
   <translation>{name} entfernen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Make {name} vacant</source>
   <translation>{name} auf unbesetzt setzen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/owners.py" />
   <source>Make {name} filled</source>
   <translation>{name} auf besetzt setzen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/intents/owners.py" />
   <source>{n} structures</source>
   <translation>
    <numerusform>{n} Struktur</numerusform>
    <numerusform>{n} Strukturen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/intents/owners.py" />
   <source>{n} assignments</source>
   <translation>
    <numerusform>{n} Zuweisung</numerusform>
    <numerusform>{n} Zuweisungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Take a structure in from</source>
   <translation>Struktur übernehmen aus</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Its {n} assignments go; functions and owners stay in the model.</source>
   <translation>
    <numerusform>Ihre Zuweisung entfällt; Funktionen und Träger bleiben im Modell.</numerusform>
    <numerusform>Ihre {n} Zuweisungen entfallen; Funktionen und Träger bleiben im Modell.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Delete the structure {structure}?</source>
   <translation>Die Struktur {structure} löschen?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <location filename="../../planner/ui/window/top_bar.py" />
   <source>Add a structure</source>
   <translation>Struktur hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <location filename="../../planner/ui/workshop/growth_screen.py" />
   <source>Growth stage</source>
   <translation>Wachstumsphase</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Add structure {structure}</source>
   <translation>Struktur {structure} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <location filename="../../planner/ui/structures/copy_with_others.py" />
   <source>Name of the copy</source>
   <translation>Name der Kopie</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Rename the structure</source>
   <translation>Struktur umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Say that {structure} is today</source>
   <translation>{structure} als heutigen Stand kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Say that {structure} is not today</source>
   <translation>{structure} nicht mehr als heutigen Stand kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Let {structure} come after the one before it</source>
   <translation>{structure} nach der Struktur davor einordnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Let {structure} come after {other}</source>
   <translation>{structure} nach {other} einordnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Move structure {structure}</source>
   <translation>Struktur {structure} verschieben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Rename the model</source>
   <translation>Modell umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Take it in</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Take a structure in</source>
   <translation>Struktur übernehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Duplicate structure {structure}</source>
   <translation>Struktur {structure} duplizieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Choose</source>
   <translation>Wählen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Rename structure {structure}</source>
   <translation>Struktur {structure} umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Delete structure {structure}</source>
   <translation>Struktur {structure} löschen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/intents/structures.py" />
   <source>Which of its structures?</source>
   <translation>Welche ihrer Strukturen?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>On the board</source>
   <translation>Auf der Tafel</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>In the function list</source>
   <translation>In der Funktionsliste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>In the matrix</source>
   <translation>In der Matrix</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>In graphs and comparisons</source>
   <translation>In Graphen und Vergleichen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>In the findings</source>
   <translation>In den Befunden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>In the outline</source>
   <translation>In der Gliederung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>In the agreements</source>
   <translation>In den Vereinbarungen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>In the workshop room</source>
   <translation>Im Workshop-Raum</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Drag</source>
   <translation>Ziehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>give a function to an owner: drop it on D, E, I or R</source>
   <translation>gibt einem Träger eine Funktion: auf D, E, I oder R ablegen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Drag with Ctrl</source>
   <translation>Ziehen mit Strg</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>from card to card: copy instead of move</source>
   <translation>von Karte zu Karte: kopieren statt verschieben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Drag onto the list</source>
   <translation>Auf die Liste ziehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>take the function from the card</source>
   <translation>nimmt die Funktion von der Karte</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Click, then click a zone</source>
   <translation>Klick, dann Klick auf ein Feld</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>the same without dragging</source>
   <translation>dasselbe ohne Ziehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Drag over the ground</source>
   <translation>Über den Grund ziehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>choose all functions in the frame; Shift or Ctrl adds them</source>
   <translation>wählt alle Funktionen im Rahmen; Umschalt oder Strg nimmt sie dazu</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Drag with Space held</source>
   <translation>Ziehen mit Leertaste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>move the board; so does the middle button</source>
   <translation>verschiebt die Tafel; ebenso die mittlere Maustaste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Arrows</source>
   <translation>Pfeile</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>walk over cards and functions</source>
   <translation>gehen über Karten und Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>lift the function; arrows choose a card</source>
   <translation>hebt die Funktion auf; Pfeile wählen eine Karte</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>D E I R</source>
   <translation>D E I R</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>drop what is lifted: decides, executes, gives input, reviews</source>
   <translation>legt Aufgehobenes ab: entscheidet, führt aus, berät, prüft</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>put back what is lifted, take the frame away</source>
   <translation>legt Aufgehobenes zurück, nimmt den Rahmen weg</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Menu, right click</source>
   <translation>Menütaste, Rechtsklick</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>what else can be done</source>
   <translation>was sonst noch geht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>lift the chosen functions</source>
   <translation>hebt die gewählten Funktionen auf</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Ctrl or Shift and click</source>
   <translation>Strg oder Umschalt und Klick</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>choose several</source>
   <translation>wählt mehrere</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Left, Right</source>
   <translation>Links, Rechts</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>fold an area, unfold it</source>
   <translation>klappt einen Bereich zu und auf</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Drag an area</source>
   <translation>Bereich ziehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>give all its functions at once</source>
   <translation>gibt alle seine Funktionen auf einmal</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>add the letter to the chosen cells, or take it away</source>
   <translation>setzt den Buchstaben in die gewählten Zellen oder nimmt ihn weg</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Shift and arrows</source>
   <translation>Umschalt und Pfeile</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>choose a range</source>
   <translation>wählt einen Block</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Shift+Space, Ctrl+Space</source>
   <translation>Umschalt+Leertaste, Strg+Leertaste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>choose the rows, the columns</source>
   <translation>wählt die Zeilen, die Spalten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Ctrl+D, Ctrl+R</source>
   <translation>Strg+D, Strg+R</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>fill down, fill right</source>
   <translation>füllt nach unten, nach rechts aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Ctrl+Shift+C</source>
   <translation>Strg+Umschalt+C</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>copy with the names</source>
   <translation>kopiert mit den Namen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>empty the cells</source>
   <translation>leert die Zellen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Wheel with Ctrl, pinch</source>
   <translation>Mausrad mit Strg, Zweifingergeste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>zoom at the pointer</source>
   <translation>zoomt am Zeiger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>move the picture; so does the middle button</source>
   <translation>verschiebt das Bild; ebenso die mittlere Maustaste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Ctrl+0</source>
   <translation>Strg+0</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>as big as it is drawn</source>
   <translation>in Originalgröße</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Shift+1</source>
   <translation>Umschalt+1</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>all of it</source>
   <translation>alles</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Arrows, Return</source>
   <translation>Pfeile, Eingabe</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>walk over owners, open one</source>
   <translation>gehen über Träger, öffnen einen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>let go of what is chosen</source>
   <translation>hebt die Auswahl auf</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Return</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>show what a finding is about</source>
   <translation>zeigt, worum es bei einem Befund geht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>walk over the buttons of a finding</source>
   <translation>gehen über die Knöpfe eines Befunds</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>open the details</source>
   <translation>öffnet die Einzelheiten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>shut a row, open it</source>
   <translation>klappen eine Zeile zu, auf</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>find a row by how it begins</source>
   <translation>finden eine Zeile nach ihrem Anfang</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>take a function from the owner above it</source>
   <translation>nimmt eine Funktion dem Träger darüber</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>a new one</source>
   <translation>neue Vereinbarung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>open a card</source>
   <translation>öffnet eine Karte</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>F2, Del</source>
   <translation>F2, Entf</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>rename it, delete it</source>
   <translation>benennt um, löscht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>1 to 9</source>
   <translation>1 bis 9</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>the owner at this place gets it</source>
   <translation>der Träger an dieser Stelle bekommt sie</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>find an owner by its name</source>
   <translation>finden einen Träger nach dem Namen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>take the first answer and go on</source>
   <translation>nimmt die erste Antwort und geht weiter</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>Backspace</source>
   <translation>Rücktaste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>go back to the question before</source>
   <translation>geht zur vorigen Frage zurück</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/gestures.py" />
   <source>close the agenda, or leave the room</source>
   <translation>schließt die Agenda oder verlässt den Raum</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/sheet.py" />
   <source>Keyboard and pointer</source>
   <translation>Tastatur und Zeiger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/sheet.py" />
   <source>Find a key, or what it does</source>
   <translation>Taste oder Wirkung suchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/sheet.py" />
   <source>No key does this.</source>
   <translation>Das tut keine Taste.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/key_sheet/sheet.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/library/add_from_library.py" />
   <source>Add from the library</source>
   <translation>Aus der Bibliothek hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/library/add_from_library.py" />
   <location filename="../../planner/ui/workshop/collect_screen.py" />
   <source>Part of the library</source>
   <translation>Teil der Bibliothek</translation>
  </message>
  <message>
   <location filename="../../planner/ui/library/add_from_library.py" />
   <source>Nothing in this part of the library has these words.</source>
   <translation>Nichts in diesem Teil der Bibliothek hat diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/library/add_from_library.py" />
   <source>Search the library</source>
   <translation>Bibliothek durchsuchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/library/add_from_library.py" />
   <source>What you add goes into {structure} only.</source>
   <translation>Hinzugefügtes kommt nur in {structure}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/library/add_from_library.py" />
   <source>Add {n}</source>
   <translation>{n} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/library/delegate.py" />
   <source>already here</source>
   <translation>schon hier</translation>
  </message>
  <message>
   <location filename="../../planner/ui/library/picks.py" />
   <source>Add {entries} from the library</source>
   <translation>{entries} aus der Bibliothek hinzufügen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/library/picks.py" />
   <source>{n} partners</source>
   <translation>
    <numerusform>{n} Partner</numerusform>
    <numerusform>{n} Partner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/library/picks.py" />
   <source>{n} departments</source>
   <translation>
    <numerusform>{n} Abteilung</numerusform>
    <numerusform>{n} Abteilungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/library/rows.py" />
   <source>All of {area}</source>
   <translation>Alles aus {area}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/library/rows.py" />
   <source>already in this structure</source>
   <translation>schon in dieser Struktur</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/axes.py" />
   <source>and {number} more owners with less</source>
   <translation>
    <numerusform>und {number} weiterer Träger mit weniger</numerusform>
    <numerusform>und {number} weitere Träger mit weniger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/canvas.py" />
   <source>{says} {n} marks; the arrow keys walk over them.</source>
   <translation>
    <numerusform>{says} {n} Markierung; die Pfeiltasten führen darüber.</numerusform>
    <numerusform>{says} {n} Markierungen; die Pfeiltasten führen darüber.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>Used</source>
   <translation>Genutzt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>Decides</source>
   <translation>Entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>Executes</source>
   <translation>Führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>{owner}: load {load}. Decides {decisions}, executes {executions}.</source>
   <translation>{owner}: Auslastung {load}. Entscheidet {decisions}, führt {executions} aus.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>full-time people</source>
   <translation>Personen (Vollzeit)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>before {load}</source>
   <translation>vorher {load}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>new here</source>
   <translation>neu hier</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>Before: {load}.</source>
   <translation>Vorher: {load}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>Not here any more: {names}</source>
   <translation>Nicht mehr da: {names}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>Before: not there.</source>
   <translation>Vorher: nicht da.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/load_chart.py" />
   <source>Used before</source>
   <translation>Vorher genutzt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/overlap_chart.py" />
   <source>and</source>
   <comment>the other owner of a pair</comment>
   <translation>und</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/overlap_chart.py" />
   <source>Functions shared</source>
   <translation>Gemeinsame Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/overlap_chart.py" />
   <source>Same work</source>
   <translation>Gleiche Arbeit</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/overlap_chart.py" />
   <source>Overlap score</source>
   <translation>Überschneidungsgrad</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/overlap_chart.py" />
   <source>{one} and {other} share {n} functions. Overlap score {percent}: {same} of {all} decisions and executions.</source>
   <translation>
    <numerusform>{one} und {other} teilen sich {n} Funktion. Überschneidungsgrad {percent}: {same} von {all} Entscheidungen und Ausführungen.</numerusform>
    <numerusform>{one} und {other} teilen sich {n} Funktionen. Überschneidungsgrad {percent}: {same} von {all} Entscheidungen und Ausführungen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/overlap_chart.py" />
   <source>A number is how many functions both hold something on; the darker, the more.</source>
   <translation>Eine Zahl nennt die Funktionen, an denen beide etwas tragen; je dunkler, desto mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/overlap_chart.py" />
   <source>Framed: both do the same work. The percentage is the overlap score: the part of their work that both do.</source>
   <translation>Gerahmt: Beide tun die gleiche Arbeit. Prozentzahl: Überschneidungsgrad, der Teil ihrer Arbeit, den beide tun.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/pages.py" />
   <source>Work</source>
   <translation>Arbeit</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/pages.py" />
   <source>Overlap</source>
   <translation>Überschneidung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/pages.py" />
   <source>Areas</source>
   <translation>Bereiche</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/pages.py" />
   <source>Reading</source>
   <translation>Lesart</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/pages.py" />
   <source>What the shape of the work says, and what to do about it.</source>
   <translation>Was die Form der Arbeit sagt und was zu tun ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>Dashed: executed by partners. Hatched: by partners and others together. Filled: inside.</source>
   <translation>Gestrichelt: von Partnern ausgeführt. Schraffiert: von Partnern und anderen zusammen. Gefüllt: im Haus.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>{n} functions, {people} people ({percent} %)</source>
   <translation>
    <numerusform>{n} Funktion, {people} Personen ({percent} %)</numerusform>
    <numerusform>{n} Funktionen, {people} Personen ({percent} %)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>{n} functions of its own</source>
   <translation>
    <numerusform>{n} eigene Funktion</numerusform>
    <numerusform>{n} eigene Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>and {number} more partners with less</source>
   <translation>
    <numerusform>und {number} weiterer Partner mit weniger</numerusform>
    <numerusform>und {number} weitere Partner mit weniger</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>Parts</source>
   <translation>Teile</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>{percent} % with a partner</source>
   <translation>{percent} % mit Partner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>{percent} % by partners</source>
   <translation>{percent} % durch Partner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>Functions in {structure}</source>
   <translation>Funktionen in {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>Effort in {structure}</source>
   <translation>Aufwand in {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>{n} by partners alone</source>
   <translation>{n} allein durch Partner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>{n} by both</source>
   <translation>{n} durch beide</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>{n} inside</source>
   <translation>{n} im Haus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>{people} by partners</source>
   <translation>{people} durch Partner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/partner_chart.py" />
   <source>{people} inside</source>
   <translation>{people} im Haus</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/reading_page.py" />
   <source>and {number} more that weigh less</source>
   <translation>
    <numerusform>und {number} weitere von weniger Gewicht</numerusform>
    <numerusform>und {number} weitere von weniger Gewicht</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/sheet.py" />
   <source>{chart} of {structure}</source>
   <translation>{chart} von {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/spread_chart.py" />
   <source>As many equal owners</source>
   <translation>So viele gleiche Träger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/spread_chart.py" />
   <source>Decisions and executions</source>
   <translation>Entscheidungen und Ausführungen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/spread_chart.py" />
   <source>{n} owners ≈ {equal} equal</source>
   <translation>
    <numerusform>{n} Träger ≈ {equal} gleiche</numerusform>
    <numerusform>{n} Träger ≈ {equal} gleiche</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/spread_chart.py" />
   <source>Parts are decisions and executions. “≈ 2.0 equal”: spread as wide as over two owners with equal parts.</source>
   <translation>Teile sind Entscheidungen und Ausführungen. „≈ 2,0 gleiche“: verteilt wie auf zwei Träger mit gleichen Teilen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/spread_chart.py" />
   <source>and {number} more areas with less</source>
   <translation>
    <numerusform>und {number} weiterer Bereich mit weniger</numerusform>
    <numerusform>und {number} weitere Bereiche mit weniger</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/spread_chart.py" />
   <source>{owner} has {work} of {all} decisions and executions ({percent} %) in {area}.</source>
   <translation>{owner} hat {work} von {all} Entscheidungen und Ausführungen ({percent} %) in {area}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/spread_chart.py" />
   <source>(before {owners})</source>
   <translation>(vorher {owners})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/spread_chart.py" />
   <source>(new)</source>
   <translation>(neu)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/view.py" />
   <source>There is no structure yet. Add one with + in the bar above, then say who owns what.</source>
   <translation>Es gibt noch keine Struktur. Mit + in der Leiste oben eine hinzufügen, dann festlegen, wer was trägt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/view.py" />
   <source>Nobody decides or executes anything here yet. Drag functions onto owners on the board, then look again.</source>
   <translation>Hier entscheidet noch niemand etwas und führt niemand etwas aus. Auf der Tafel Funktionen auf Träger ziehen, dann wieder herkommen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/view.py" />
   <source>A click, or Tab and Enter, chooses the functions that a sentence is about.</source>
   <translation>Ein Klick oder Tab und Eingabe wählt die Funktionen, von denen ein Satz handelt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/view.py" />
   <source>Point at a bar for its numbers; a click, or the arrows and Enter, chooses the functions behind it.</source>
   <translation>Auf einen Balken zeigen für seine Zahlen; ein Klick oder Pfeiltasten und Eingabe wählen die Funktionen dahinter.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/view.py" />
   <source>{n} functions chosen: {names}</source>
   <translation>
    <numerusform>{n} Funktion gewählt: {names}</numerusform>
    <numerusform>{n} Funktionen gewählt: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/view.py" />
   <source>{n} more are left out, and stand in the table (T). A click, or Enter, chooses the functions behind a bar.</source>
   <translation>
    <numerusform>{n} weiterer fehlt hier und steht in der Tabelle (T). Ein Klick oder Eingabe wählt die Funktionen hinter einem Balken.</numerusform>
    <numerusform>{n} weitere fehlen hier und stehen in der Tabelle (T). Ein Klick oder Eingabe wählt die Funktionen hinter einem Balken.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/view.py" />
   <source>How much of the structure is read</source>
   <translation>Wie viel der Struktur gelesen ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/view.py" />
   <source>What is shown</source>
   <translation>Was zu sehen ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/view.py" />
   <source>The same numbers as a table (T)</source>
   <translation>Dieselben Zahlen als Tabelle (T)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/view.py" />
   <source>Drawing the charts…</source>
   <translation>Diagramme werden gezeichnet…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/view.py" />
   <source>Show the structure before as well</source>
   <translation>Auch die Struktur davor zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/view.py" />
   <source>Show as a table</source>
   <translation>Als Tabelle zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/view.py" />
   <source>Beside {structure}</source>
   <translation>Neben {structure}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/work_chart.py" />
   <source>{owner} executes {n} functions in {area}.</source>
   <translation>
    <numerusform>{owner} führt {n} Funktion in {area} aus.</numerusform>
    <numerusform>{owner} führt {n} Funktionen in {area} aus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/work_chart.py" />
   <source>← Decides</source>
   <translation>← Entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/work_chart.py" />
   <source>Executes →</source>
   <translation>Führt aus →</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/work_chart.py" />
   <source>Does</source>
   <translation>Tut</translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/work_chart.py" />
   <source>In all</source>
   <translation>Insgesamt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/load/work_chart.py" />
   <source>{owner} decides {n} functions in {area}.</source>
   <translation>
    <numerusform>{owner} entscheidet {n} Funktion in {area}.</numerusform>
    <numerusform>{owner} entscheidet {n} Funktionen in {area}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/load/work_chart.py" />
   <source>Areas:</source>
   <translation>Bereiche:</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Type letters into cells · Del clears · Ctrl+D fills down</source>
   <translation>Buchstaben in Zellen tippen · Entf leert · Strg+D füllt nach unten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>All functions</source>
   <translation>Alle Funktionen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Only gaps</source>
   <translation>Nur Lücken</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Only with findings</source>
   <translation>Nur mit Befunden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>All owners</source>
   <translation>Alle Träger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Only roles</source>
   <translation>Nur Rollen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Only partners</source>
   <translation>Nur Partner</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Only departments</source>
   <translation>Nur Abteilungen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Sorted by area</source>
   <translation>Nach Bereich</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Sorted by name</source>
   <translation>Nach Name</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Sorted by findings</source>
   <translation>Nach Befunden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Sorted by owner</source>
   <translation>Nach Träger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>Find a function or an area</source>
   <translation>Funktion oder Bereich suchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Find a function or an area in the matrix</source>
   <translation>Funktion oder Bereich in der Matrix suchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Letters</source>
   <comment>of a scheme</comment>
   <translation>Buchstaben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Sorted by {owner}</source>
   <translation>Nach {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Functions that are listed</source>
   <translation>Funktionen in der Liste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Owners that are listed</source>
   <translation>Träger in der Liste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/bar.py" />
   <source>The letters of which scheme are shown and typed; the model stays as it is</source>
   <translation>Nach welchem Schema Buchstaben gezeigt und getippt werden; das Modell bleibt, wie es ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/cells.py" />
   <source>Area {area}, {functions}</source>
   <translation>Bereich {area}, {functions}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/cells.py" />
   <source>{area}; {owner} holds something on {number} of {all}</source>
   <translation>{area}; {owner} trägt etwas an {number} von {all}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/cells.py" />
   <source>Area {area}, {functions}, folded</source>
   <translation>Bereich {area}, {functions}, eingeklappt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/menu.py" />
   <source>Sort by this owner</source>
   <translation>Nach diesem Träger sortieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/menu.py" />
   <location filename="../../planner/ui/workshop/fist_row.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/menu.py" />
   <source>Copy with names</source>
   <translation>Mit Namen kopieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/menu.py" />
   <location filename="../../planner/ui/window/choice.py" />
   <source>Fill down</source>
   <translation>Nach unten ausfüllen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/menu.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Fill right</source>
   <translation>Nach rechts ausfüllen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/popup.py" />
   <source>Letters of the cell</source>
   <translation>Buchstaben der Zelle</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>A review is C✓, typed with S. Informed (I) belongs in a note.</source>
   <translation>Eine Prüfung ist C✓, getippt mit S. Informiert (I) gehört in eine Notiz.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>Recommend (R), typed or pasted, counts as input here.</source>
   <translation>Empfehlen (R), getippt oder eingefügt, zählt hier als Beratung.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>accountable</source>
   <translation>rechenschaftspflichtig</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>responsible</source>
   <translation>durchführend</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>consulted</source>
   <translation>konsultiert</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>signs off</source>
   <translation>gibt frei</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>approver</source>
   <translation>genehmigt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>driver</source>
   <translation>treibt voran</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>contributor</source>
   <translation>wirkt mit</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>performs</source>
   <translation>führt durch</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/schemes.py" />
   <source>agrees</source>
   <translation>stimmt zu</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/steps.py" />
   <source>Give {ownership} to {cells}</source>
   <translation>{cells}: {ownership} geben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/steps.py" />
   <source>Take {ownership} from {cells}</source>
   <translation>{cells}: {ownership} nehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/steps.py" />
   <source>Clear on {cells}</source>
   <translation>{cells}: leeren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/steps.py" />
   <source>Fill down on {cells}</source>
   <translation>{cells}: nach unten ausfüllen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/steps.py" />
   <source>Fill right on {cells}</source>
   <translation>{cells}: nach rechts ausfüllen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/steps.py" />
   <source>Paste on {cells}</source>
   <translation>{cells}: einfügen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/matrix/steps.py" />
   <source>{number} cells</source>
   <translation>
    <numerusform>{number} Zelle</numerusform>
    <numerusform>{number} Zellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/matrix/steps.py" />
   <source>{number} copied cells held something other than letters of this scheme; the cells below were left as they were.</source>
   <translation>
    <numerusform>{number} kopierte Zelle enthielt etwas anderes als Buchstaben dieses Schemas; die Zelle darunter blieb, wie sie war.</numerusform>
    <numerusform>{number} kopierte Zellen enthielten etwas anderes als Buchstaben dieses Schemas; die Zellen darunter blieben, wie sie waren.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/matrix/steps.py" />
   <source>{number} rows</source>
   <translation>
    <numerusform>{number} Zeile</numerusform>
    <numerusform>{number} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/matrix/steps.py" />
   <source>{number} columns</source>
   <translation>
    <numerusform>{number} Spalte</numerusform>
    <numerusform>{number} Spalten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/steps.py" />
   <source>{cut} did not fit on the matrix.</source>
   <translation>Auf die Matrix passten nicht mehr: {cut}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/table.py" />
   <source>Matrix of functions and owners</source>
   <translation>Matrix der Funktionen und Träger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/view.py" />
   <source>There is no structure yet. Add one with + in the bar above.</source>
   <translation>Es gibt noch keine Struktur. Mit + in der Leiste oben eine hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/view.py" />
   <source>No function is in scope yet. Each one that you add becomes a line.</source>
   <translation>Noch keine Funktion ist im Umfang. Jede hinzugefügte wird eine Zeile.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/view.py" />
   <source>Nobody is in this structure yet. Each owner becomes a column.</source>
   <translation>In dieser Struktur ist noch niemand. Jeder Träger wird eine Spalte.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/view.py" />
   <source>No function fits what is looked for.</source>
   <translation>Keine Funktion passt zur Suche.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/view.py" />
   <source>There is no role in {structure}.</source>
   <translation>In {structure} gibt es keine Rolle.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/view.py" />
   <source>There is no partner in {structure}.</source>
   <translation>In {structure} gibt es keinen Partner.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/view.py" />
   <source>There is no department in {structure}.</source>
   <translation>In {structure} gibt es keine Abteilung.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/view.py" />
   <source>{letter} says nothing here. {keys}.</source>
   <translation>{letter} hat hier keine Bedeutung. {keys}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/view.py" />
   <source>There is no owner in {structure}.</source>
   <translation>In {structure} gibt es keinen Träger.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/view.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>New function…</source>
   <translation>Neue Funktion…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>decides {number}</source>
   <translation>entscheidet {number}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>executes {number}</source>
   <translation>führt {number} aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>gives input on {number}</source>
   <translation>berät bei {number}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>reviews {number}</source>
   <translation>prüft {number}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>ROLES</source>
   <translation>ROLLEN</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>ROLE</source>
   <translation>ROLLE</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>EXT</source>
   <translation>EXT</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>DEPTS</source>
   <translation>ABTEIL.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>DEPT</source>
   <translation>ABT.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>{ownership} undecided</source>
   <translation>{ownership} unentschieden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>abandoned: nobody decides it and nobody executes it</source>
   <translation>verwaist: niemand entscheidet, und niemand führt aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/matrix/words.py" />
   <source>Holds nothing</source>
   <translation>Trägt nichts</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Who decides it</source>
   <translation>Wer entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Who executes it</source>
   <translation>Wer ausführt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Who gives input on it</source>
   <translation>Wer berät</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Who reviews it</source>
   <translation>Wer prüft</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Delete from the model…</source>
   <translation>Aus dem Modell löschen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Take from {owner}</source>
   <translation>{owner} abnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <location filename="../../planner/ui/menus/structures.py" />
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <location filename="../../planner/ui/window/choice.py" />
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Remove from {structure}</source>
   <translation>Aus {structure} entfernen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Add a function here…</source>
   <translation>Funktion hier hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Rename the area…</source>
   <translation>Bereich umbenennen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Duplicate the area</source>
   <translation>Bereich duplizieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Delete the area</source>
   <translation>Bereich löschen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Put into {structure}</source>
   <translation>In {structure} aufnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Take out of {structure}</source>
   <translation>Aus {structure} nehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Mark as filled</source>
   <translation>Als besetzt kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <source>Mark as vacant</source>
   <translation>Als unbesetzt kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Bring back into scope</source>
   <translation>In den Umfang zurückholen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/context.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Park…</source>
   <translation>Parken…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>About this structure…</source>
   <translation>Über diese Struktur…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <location filename="../../planner/ui/structures/fields.py" />
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>This is today</source>
   <translation>Das ist heute</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>Duplicate…</source>
   <translation>Duplizieren…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>Copy with other owners…</source>
   <translation>Kopie mit anderen Trägern…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>Keep a checkpoint…</source>
   <translation>Zwischenstand festhalten…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <source>Empty structure…</source>
   <translation>Leere Struktur…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>From a template…</source>
   <translation>Aus einer Vorlage…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <source>Copy of {structure} with other owners…</source>
   <translation>Kopie von {structure} mit anderen Trägern…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <location filename="../../planner/ui/structures/fields.py" />
   <source>Comes after</source>
   <translation>Folgt auf</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>Move left</source>
   <translation>Nach links</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>Move right</source>
   <translation>Nach rechts</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <source>Copy of {structure}…</source>
   <translation>Kopie von {structure}…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/menus/structures.py" />
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/conflict_pane.py" />
   <source>M mine · T theirs · L later · F8 the next open one</source>
   <translation>M meine · T andere · L später · F8 nächste offene</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/conflict_pane.py" />
   <source>Settled by a removal: there is nothing left to choose here.</source>
   <translation>Durch eine Entfernung erledigt: hier gibt es nichts mehr zu wählen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/conflict_pane.py" />
   <source>Decide &amp;later: mine stays, and the question goes to the decision log</source>
   <translation>&amp;Später entscheiden: meine bleibt, und die Frage kommt ins Entscheidungslog</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/conflict_pane.py" />
   <source>Decide &amp;later: theirs stays, and the question goes to the decision log</source>
   <translation>&amp;Später entscheiden: die andere bleibt, und die Frage kommt ins Entscheidungslog</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/conflict_pane.py" />
   <source>Decide &amp;later</source>
   <translation>&amp;Später entscheiden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/conflict_pane.py" />
   <source>{place} OF {count}</source>
   <translation>{place} VON {count}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/conflict_pane.py" />
   <source>Before: {words}</source>
   <translation>Zuvor: {words}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/conflict_pane.py" />
   <source>&amp;Mine</source>
   <translation>&amp;Meine</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/conflict_pane.py" />
   <source>&amp;Theirs</source>
   <translation>&amp;Andere</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/conflict_pane.py" />
   <source>Previous</source>
   <translation>Vorige</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/conflict_pane.py" />
   <source>Next</source>
   <translation>Nächste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>The two have no function and no owner in common. A merge puts all of both into one document.</source>
   <translation>Die beiden haben keine Funktion und keinen Träger gemeinsam. Ein Zusammenführen bringt alles aus beiden in ein Dokument.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>Merge two versions</source>
   <translation>Zwei Fassungen zusammenführen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>What the merge does</source>
   <translation>Was das Zusammenführen bewirkt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>What both versions come from</source>
   <translation>Woraus beide Fassungen entstanden sind</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>{n} of {all} decided</source>
   <translation>{n} von {all} entschieden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>All mine</source>
   <translation>Alle meine</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>All theirs</source>
   <translation>Alle anderen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>Merge two versions of {name}</source>
   <translation>Zwei Fassungen von {name} zusammenführen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>Mine</source>
   <translation>Meine</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>Theirs</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>Both come from</source>
   <translation>Beide kommen von</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/dialog.py" />
   <source>Merge, {n} left open</source>
   <translation>Zusammenführen, {n} offen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/meeting.py" />
   <source>nothing that is known, so all that either of them has stays</source>
   <translation>nichts Bekanntem; darum bleibt alles, was eine von beiden hat</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/meeting.py" />
   <source>What is removed takes along: {what}.</source>
   <translation>Mit dem Entfernten entfällt: {what}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/meeting.py" />
   <source>The model</source>
   <translation>Das Modell</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>settled</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>Mine says nothing that theirs does not say.</source>
   <translation>Meine sagt nichts, was die andere nicht sagt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>Both versions say something else here. Choose whose word counts; what you leave open stays as it is in mine, and the question goes to the decision log.</source>
   <translation>Beide Fassungen sagen hier etwas anderes. Wählen, welche gilt; was offen bleibt, bleibt wie in meiner, und die Frage kommt ins Entscheidungslog.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>mine</source>
   <translation>meine</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>theirs</source>
   <translation>andere</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>still open</source>
   <translation>noch offen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>mine counts</source>
   <translation>meine gilt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>theirs counts</source>
   <translation>die andere gilt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>To decide: {n}</source>
   <translation>Zu entscheiden: {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/merge/rows.py" />
   <source>{number} changes</source>
   <translation>
    <numerusform>{number} Änderung</numerusform>
    <numerusform>{number} Änderungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>They come in with the merge.</source>
   <translation>Sie kommen mit dem Zusammenführen herein.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>Theirs says nothing that mine does not say.</source>
   <translation>Die andere sagt nichts, was meine nicht sagt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>Only in theirs</source>
   <translation>Nur in der anderen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>They stay; theirs does not have them.</source>
   <translation>Sie bleiben; die andere hat sie nicht.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/merge/rows.py" />
   <source>Only in mine</source>
   <translation>Nur in meiner</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Decides {n} functions</source>
   <translation>
    <numerusform>Entscheidet {n} Funktion</numerusform>
    <numerusform>Entscheidet {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Executes {n} functions</source>
   <translation>
    <numerusform>Führt {n} Funktion aus</numerusform>
    <numerusform>Führt {n} Funktionen aus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Gives input on {n} functions</source>
   <translation>
    <numerusform>Berät zu {n} Funktion</numerusform>
    <numerusform>Berät zu {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Reviews {n} functions</source>
   <translation>
    <numerusform>Prüft {n} Funktion</numerusform>
    <numerusform>Prüft {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Decides for {owner}: {n} functions</source>
   <translation>
    <numerusform>Entscheidet für {owner}: {n} Funktion</numerusform>
    <numerusform>Entscheidet für {owner}: {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Executes for {owner}: {n} functions</source>
   <translation>
    <numerusform>Führt für {owner} aus: {n} Funktion</numerusform>
    <numerusform>Führt für {owner} aus: {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Gives input to {owner}: {n} functions</source>
   <translation>
    <numerusform>Berät {owner}: {n} Funktion</numerusform>
    <numerusform>Berät {owner}: {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Gets input from {owner}: {n} functions</source>
   <translation>
    <numerusform>Beraten von {owner}: {n} Funktion</numerusform>
    <numerusform>Beraten von {owner}: {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Reviews the work of {owner}: {n} functions</source>
   <translation>
    <numerusform>Prüft die Arbeit von {owner}: {n} Funktion</numerusform>
    <numerusform>Prüft die Arbeit von {owner}: {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Is reviewed by {owner}: {n} functions</source>
   <translation>
    <numerusform>Geprüft von {owner}: {n} Funktion</numerusform>
    <numerusform>Geprüft von {owner}: {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Without an owner: {n} functions</source>
   <translation>
    <numerusform>Ohne Träger: {n} Funktion</numerusform>
    <numerusform>Ohne Träger: {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Parked: {n} functions</source>
   <translation>
    <numerusform>Geparkt: {n} Funktion</numerusform>
    <numerusform>Geparkt: {n} Funktionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/outline/content.py" />
   <source>Connected with {n} owners</source>
   <translation>
    <numerusform>Verbunden mit {n} Träger</numerusform>
    <numerusform>Verbunden mit {n} Trägern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/outline/content.py" />
   <source>load {load}</source>
   <translation>Auslastung {load}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/outline/content.py" />
   <source>{severity}: {rule}</source>
   <translation>{severity}: {rule}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/outline/content.py" />
   <source>{severity}: {sentence}</source>
   <translation>{severity}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/outline/view.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <location filename="../../planner/ui/window/workspace.py" />
   <source>Outline</source>
   <translation>Gliederung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/outline/view.py" />
   <source>Who holds what, what is found about it, and who is connected. Enter opens the details of a row.</source>
   <translation>Wer was trägt, was dazu gefunden wurde und wer verbunden ist. Eingabe öffnet die Details einer Zeile.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/outline/view.py" />
   <source>Owners and their functions are listed here as soon as there are any.</source>
   <translation>Träger und ihre Funktionen stehen hier, sobald es welche gibt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/overlay/overlay.py" />
   <source>{field}: answers</source>
   <translation>{field}: Antworten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/overlay/overlay.py" />
   <source>Arrows choose · Enter takes · Esc closes</source>
   <translation>Pfeile wählen · Eingabe übernimmt · Esc schließt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/palette/entries.py" />
   <source>Last used</source>
   <translation>Zuletzt benutzt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/palette/entries.py" />
   <source>{command} (on)</source>
   <translation>{command} (an)</translation>
  </message>
  <message>
   <location filename="../../planner/ui/palette/palette.py" />
   <source>Find a command</source>
   <translation>Befehl suchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/palette/palette.py" />
   <source>What do you want to do?</source>
   <translation>Was soll geschehen?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/palette/palette.py" />
   <source>No command that can be used now has these letters.</source>
   <translation>Kein Befehl, der jetzt verfügbar ist, enthält diese Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/palette/palette.py" />
   <source>Show {structure}</source>
   <translation>{structure} zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/pictures.py" />
   <source>The picture holds the whole model, so that it opens as a document again.</source>
   <translation>Das Bild enthält das ganze Modell und lässt sich wieder als Dokument öffnen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/pictures.py" />
   <source>A picture of {picture} can be at most {most} pixels wide.</source>
   <translation>Ein Bild von {picture} kann höchstens {most} Pixel breit sein.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/pictures.py" />
   <source>The picture of {picture} would be too big; an .svg has no such limit.</source>
   <translation>Das Bild von {picture} würde zu groß; ein .svg hat keine solche Grenze.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/pictures.py" />
   <source>A picture is {narrowest} to {widest} pixels wide; {wide} is not possible.</source>
   <translation>Ein Bild ist {narrowest} bis {widest} Pixel breit; {wide} geht nicht.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/pictures.py" />
   <source>There is no picture of the {view}; there is one of the {views} and {last}.</source>
   <translation>Von „{view}“ gibt es kein Bild; es gibt eines von {views} und {last}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/pictures.py" />
   <source>There is no structure with the id {structure}.</source>
   <translation>Es gibt keine Struktur mit der Kennung {structure}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/pictures.py" />
   <source>The model has no structure; there is nothing to draw.</source>
   <translation>Das Modell hat keine Struktur; es gibt nichts zu zeichnen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/fields.py" />
   <source>Who sees to it</source>
   <translation>Wer sich kümmert</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/fields.py" />
   <source>No date</source>
   <translation>Kein Datum</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/fields.py" />
   <source>What to keep in mind</source>
   <translation>Was zu beachten ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/fields.py" />
   <source>Let {owner} see to {name}</source>
   <translation>{owner} für {name} sorgen lassen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/fields.py" />
   <source>Let nobody see to {name}</source>
   <translation>Niemanden für {name} sorgen lassen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/fields.py" />
   <source>Have {name} done by {day}</source>
   <translation>{name} bis {day} erledigt haben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/fields.py" />
   <source>Give {name} no date</source>
   <translation>{name} das Datum nehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/finding_form.py" />
   <location filename="../../planner/ui/plan/panel.py" />
   <source>Show in Findings</source>
   <translation>In den Befunden zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/head.py" />
   <source>Everybody</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/head.py" />
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>All steps</source>
   <translation>Alle Schritte</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/head.py" />
   <source>Still to do</source>
   <translation>Noch zu tun</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/head.py" />
   <source>Find a step</source>
   <translation>Schritt suchen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/head.py" />
   <source>Findings on the way</source>
   <translation>Befunde auf dem Weg</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/head.py" />
   <location filename="../../planner/ui/plan/row.py" />
   <source>{n} of {all} done</source>
   <translation>{n} von {all} erledigt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/head.py" />
   <source>Which steps are listed</source>
   <translation>Welche Schritte aufgeführt sind</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/head.py" />
   <source>Whose steps are listed</source>
   <translation>Wessen Schritte aufgeführt sind</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/plan/head.py" />
   <source>{n} findings ↓</source>
   <translation>
    <numerusform>{n} Befund ↓</numerusform>
    <numerusform>{n} Befunde ↓</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/list.py" />
   <location filename="../../planner/ui/window/workspace.py" />
   <source>Change plan</source>
   <translation>Änderungsplan</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/panel.py" />
   <source>A change plan leads from one structure to another. Choose two on the left.</source>
   <translation>Ein Änderungsplan führt von einer Struktur zur anderen. Links zwei wählen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/panel.py" />
   <source>Unfold all</source>
   <translation>Alle aufklappen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/panel.py" />
   <source>Fold all</source>
   <translation>Alle zuklappen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/panel.py" />
   <source>{n} steps</source>
   <translation>{n} Schritte</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/panel.py" />
   <source>Mark {name} as done</source>
   <translation>{name} als erledigt kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/panel.py" />
   <source>Mark {name} as not done</source>
   <translation>{name} als nicht erledigt kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/panel.py" />
   <source>Mark as not done</source>
   <translation>Als nicht erledigt kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/panel.py" />
   <source>Mark as done</source>
   <translation>Als erledigt kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/panel.py" />
   <source>Mark all {n} as done</source>
   <translation>Alle {n} als erledigt kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/panel.py" />
   <source>Mark all {n} as not done</source>
   <translation>Alle {n} als nicht erledigt kennzeichnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/picture.py" />
   <source>← comes after these steps · → makes way for these steps</source>
   <translation>← folgt auf diese Schritte · → macht diesen Schritten Platz</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/picture.py" />
   <source>Loop</source>
   <translation>Schleife</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/row.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Not done</source>
   <translation>Nicht erledigt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/rows.py" />
   <source>No step is like this. Take the filter away to see all of them.</source>
   <translation>Kein Schritt passt. Den Filter wegnehmen, um alle zu sehen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/rows.py" />
   <source>Nothing changes on the way, so there is nothing to do.</source>
   <translation>Auf dem Weg ändert sich nichts, also ist nichts zu tun.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/sections.py" />
   <source>Hire before any move</source>
   <translation>Einstellen vor jedem Wechsel</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/sections.py" />
   <source>Hand over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/sections.py" />
   <source>Input, review and details</source>
   <translation>Beratung, Prüfung, Details</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/sections.py" />
   <source>Start</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/sections.py" />
   <source>Park or take out</source>
   <translation>Parken oder herausnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/sections.py" />
   <source>Agree</source>
   <translation>Vereinbaren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/sections.py" />
   <source>End</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/sections.py" />
   <source>Nobody takes over</source>
   <translation>Niemand übernimmt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/sections.py" />
   <source>{name} takes over</source>
   <translation>{name} übernimmt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>CRITICAL</source>
   <translation>KRITISCH</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>IN-HOUSE</source>
   <translation>INS HAUS</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>OUTSIDE</source>
   <translation>NACH AUSSEN</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>Unblocks {what}: {names}.</source>
   <translation>Macht {what} möglich: {names}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>Unblocks: {names}.</source>
   <translation>Macht möglich: {names}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>Suggested overlap: {weeks} weeks side by side.</source>
   <translation>Empfohlene Überlappung: {weeks} Wochen nebeneinander.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>Waits for {steps}.</source>
   <translation>Wartet auf {steps}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>Makes way for {steps}.</source>
   <translation>Macht Platz für {steps}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>Decision: {giving} → {taking}</source>
   <translation>Entscheidung: {giving} → {taking}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>Execution: {giving} → {taking}</source>
   <translation>Ausführung: {giving} → {taking}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>Suggested overlap: {weeks} weeks.</source>
   <translation>Empfohlene Überlappung: {weeks} Wochen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/plan/words.py" />
   <source>The contract with {names} ends after this.</source>
   <translation>Der Vertrag mit {names} endet danach.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/plan/words.py" />
   <source>{n} handovers</source>
   <translation>
    <numerusform>{n} Übergabe</numerusform>
    <numerusform>{n} Übergaben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/plan/words.py" />
   <source>{n} starts</source>
   <translation>
    <numerusform>{n} Beginn</numerusform>
    <numerusform>{n} Anfänge</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/printing/paper.py" />
   <source>{number} of {pages}</source>
   <translation>{number} von {pages}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/printing/preview.py" />
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <location filename="../../planner/ui/printing/preview.py" />
   <source>What is printed</source>
   <translation>Was gedruckt wird</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/printing/preview.py" />
   <source>{n} pages</source>
   <translation>
    <numerusform>{n} Seite</numerusform>
    <numerusform>{n} Seiten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/printing/preview.py" />
   <source>Whole page</source>
   <translation>Ganze Seite</translation>
  </message>
  <message>
   <location filename="../../planner/ui/printing/preview.py" />
   <source>Full width</source>
   <translation>Volle Breite</translation>
  </message>
  <message>
   <location filename="../../planner/ui/reading/strip.py" />
   <source>This file is open for reading</source>
   <translation>Diese Datei ist zum Lesen geöffnet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/reading/strip.py" />
   <source>Trust this folder</source>
   <translation>Diesem Ordner vertrauen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/reading/strip.py" />
   <source>Files in this folder, and in the folders within, open for editing from now on</source>
   <translation>Dateien in diesem Ordner und seinen Unterordnern öffnen sich ab jetzt zum Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/reading/strip.py" />
   <source>Open for reading, since this file is new on this computer</source>
   <translation>Zum Lesen geöffnet, da diese Datei auf diesem Computer neu ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/reading/strip.py" />
   <source>This folder cannot be remembered, because the data folder of planner cannot be written.</source>
   <translation>Dieser Ordner lässt sich nicht merken, weil der Datenordner von planner nicht beschreibbar ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/lost_work.py" />
   <source>Look at it</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/lost_work.py" />
   <source>Discard…</source>
   <translation>Verwerfen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/lost_work.py" />
   <source>NOT SAVED WHEN THE PROGRAM ENDED</source>
   <translation>NICHT GESPEICHERT, ALS DAS PROGRAMM ENDETE</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/rescue.py" />
   <source>Merge the two versions…</source>
   <translation>Beide Fassungen zusammenführen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/rescue.py" />
   <source>Open another…</source>
   <translation>Andere öffnen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/rescue.py" />
   <source>Remove from recent files</source>
   <translation>Aus den zuletzt geöffneten entfernen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/rescue.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Earlier versions…</source>
   <translation>Frühere Fassungen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/rescue.py" />
   <source>Open what is readable</source>
   <translation>Lesbares öffnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/rescue.py" />
   <source>Discard {what}?</source>
   <translation>{what} verwerfen?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/rescue.py" />
   <source>What was not saved is gone then. The file as it was saved last stays.</source>
   <translation>Was nicht gespeichert war, ist dann weg. Die Datei, wie zuletzt gespeichert, bleibt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/rescue.py" />
   <source>This is what can be read, as a new document. The damaged file stays as it is.</source>
   <translation>Das ist, was sich lesen lässt, als neues Dokument. Die beschädigte Datei bleibt, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/rescue.py" />
   <source>{document} is back as it was before. Save it to keep it.</source>
   <translation>{document} ist wieder da wie zuvor. Zum Behalten bitte speichern.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/rescue.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/recovery/words.py" />
   <source>{n} steps after the last save</source>
   <translation>
    <numerusform>ein Schritt nach dem letzten Speichern</numerusform>
    <numerusform>{n} Schritte nach dem letzten Speichern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/recovery/words.py" />
   <source>never saved</source>
   <translation>nie gespeichert</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>What a newer version or another program wrote, and this one does not know</source>
   <translation>Was eine neuere Fassung oder ein anderes Programm schrieb und diese nicht kennt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>Names of owners and functions, descriptions, efforts and reasons why a function is parked stay.</source>
   <translation>Namen von Trägern und Funktionen, Beschreibungen, Aufwände und Gründe fürs Parken bleiben.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>Notes, and why a finding was accepted</source>
   <translation>Notizen, und warum ein Befund hingenommen wurde</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>Names of people who hold a seat</source>
   <translation>Namen von Menschen auf Stellen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>Costs and commercial models of partners</source>
   <translation>Kosten und Vergütungsmodelle von Partnern</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>The decision log</source>
   <translation>Das Entscheidungslog</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>Nothing is left out: the copy says all that the document says.</source>
   <translation>Nichts wird weggelassen: Die Kopie sagt alles, was das Dokument sagt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>{number} notes</source>
   <translation>
    <numerusform>{number} Notiz</numerusform>
    <numerusform>{number} Notizen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>{number} names</source>
   <translation>
    <numerusform>{number} Name</numerusform>
    <numerusform>{number} Namen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>{number} costs</source>
   <translation>
    <numerusform>{number} Kostenangabe</numerusform>
    <numerusform>{number} Kostenangaben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>{number} decisions</source>
   <translation>
    <numerusform>{number} Entscheidung</numerusform>
    <numerusform>{number} Entscheidungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>What is ticked is left out; unfold a line to see what exactly. The document stays as it is, and open.</source>
   <translation>Was angehakt ist, wird weggelassen; eine Zeile aufklappen, um genau zu sehen, was. Das Dokument bleibt, wie es ist, und offen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>Left out: {parts}.</source>
   <translation>Weggelassen: {parts}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>Save a copy for sharing</source>
   <translation>Kopie zum Weitergeben speichern</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>{number} fields</source>
   <translation>
    <numerusform>{number} unbekanntes Feld</numerusform>
    <numerusform>{number} unbekannte Felder</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>What is left out of the copy</source>
   <translation>Was in der Kopie fehlt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>Choose a name…</source>
   <translation>Namen wählen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>Save a copy of {name} for sharing</source>
   <translation>Kopie von {name} zum Weitergeben speichern</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sharing/dialog.py" />
   <source>{title}: none in this model</source>
   <translation>{title}: keine in diesem Modell</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sheets.py" />
   <source>Of {lines} lines of work the {drawn} that most functions pass along are drawn.</source>
   <translation>Von {lines} Arbeitslinien sind die {drawn} gezeichnet, über die die meisten Funktionen laufen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sheets.py" />
   <source>Too many lines to draw them all: left out is who {kinds}.</source>
   <translation>Zu viele Linien, um alle zu zeichnen: Es fehlt, wer {kinds}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sheets.py" />
   <source>Lines lead from who decides to who executes; the number on a line is how many functions pass.</source>
   <translation>Linien führen vom Entscheidungs- zum Ausführungsträger; die Zahl nennt die Funktionen auf diesem Weg.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sheets.py" />
   <source>Of {lines} lines of work the {drawn} on which most changes are drawn.</source>
   <translation>Von {lines} Arbeitslinien sind die {drawn} gezeichnet, auf denen sich am meisten ändert.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/sheets.py" />
   <source>Change plan: {before} → {after}</source>
   <translation>Änderungsplan: {before} → {after}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/sheets.py" />
   <source>steps</source>
   <translation>
    <numerusform>Schritt</numerusform>
    <numerusform>Schritte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/sheets.py" />
   <source>loops</source>
   <translation>
    <numerusform>Schleife</numerusform>
    <numerusform>Schleifen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/sheets.py" />
   <source> and who </source>
   <translation> und wer </translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/about.py" />
   <source>Bands that agencies and recruiters give, to start the talk from. They say what is common, not what is right: none of them is a target.</source>
   <translation>Spannen, die Agenturen und Personalberatungen nennen, als Anfang des Gesprächs. Sie sagen, was üblich ist, nicht, was richtig ist: Keine ist ein Ziel.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/about.py" />
   <source>About this structure</source>
   <translation>Über diese Struktur</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/about.py" />
   <source>Set size of {structure} to {band}</source>
   <translation>Größe von {structure} auf {band} setzen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/about.py" />
   <source>What you change here counts at once and can be undone.</source>
   <translation>Änderungen gelten sofort und lassen sich rückgängig machen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>None is kept yet. A checkpoint holds a structure as it is on a day, so that you can compare with it later.</source>
   <translation>Noch keiner ist aufbewahrt. Ein Zwischenstand hält eine Struktur fest, wie sie an einem Tag ist, um später zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>{name} on {day}</source>
   <translation>{name} am {day}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>Keep {name} as it is</source>
   <translation>{name} festhalten, wie es ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>Name of the checkpoint</source>
   <translation>Name des Zwischenstands</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>Checkpoints</source>
   <translation>Zwischenstände</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>Keep one now…</source>
   <translation>Jetzt festhalten…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <location filename="../../planner/ui/window/workspace.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>Take back as a structure</source>
   <translation>Als Struktur zurückholen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>Rename the checkpoint</source>
   <translation>Zwischenstand umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>Take back {name}</source>
   <translation>{name} zurückholen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>Delete checkpoint {name}</source>
   <translation>Zwischenstand {name} löschen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>no day</source>
   <translation>kein Tag</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>of {structure}</source>
   <translation>von {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>of a structure that is gone</source>
   <translation>von einer Struktur, die es nicht mehr gibt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>Keep checkpoint {name}</source>
   <translation>Zwischenstand {name} festhalten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/checkpoints.py" />
   <source>Rename checkpoint {name}</source>
   <translation>Zwischenstand {name} umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/copy_with_others.py" />
   <source>Choose who stands in the place of each owner in the copy, or type the name of a new one. Where one stands in for several, it holds all that they held.</source>
   <translation>Wählen, wer in der Kopie an die Stelle jedes Trägers tritt, oder den Namen eines neuen tippen. Wer für mehrere steht, trägt alles, was sie trugen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/copy_with_others.py" />
   <source>Copy with other owners</source>
   <translation>Kopie mit anderen Trägern</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/copy_with_others.py" />
   <source>Who stands in the place of {owner}</source>
   <translation>Wer an die Stelle von {owner} tritt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/copy_with_others.py" />
   <source>Make the copy</source>
   <translation>Kopie anlegen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/copy_with_others.py" />
   <source>Copy {name} with other owners</source>
   <translation>{name} mit anderen Trägern kopieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/copy_with_others.py" />
   <location filename="../../planner/ui/suggest/dialog.py" />
   <location filename="../../planner/ui/what_if/dialog.py" />
   <source>Add structure {name}</source>
   <translation>Struktur {name} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/fields.py" />
   <source>It is time for it by</source>
   <translation>Es wird Zeit dafür nach</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/fields.py" />
   <source>Size of team it suits</source>
   <translation>Passende Teamgröße</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/fields.py" />
   <source>Source of that figure</source>
   <translation>Quelle dieser Zahl</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/fields.py" />
   <source>One structure at most is today; the others are where the team may go.</source>
   <translation>Höchstens eine Struktur ist heute; die anderen zeigen, wohin das Team gehen kann.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/fields.py" />
   <source>What it is compared with, and what a change plan starts from.</source>
   <translation>Womit sie verglichen wird und wovon ein Änderungsplan ausgeht.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/fields.py" />
   <source>12 people, 5 million a year, 2027-06-01</source>
   <translation>12 Personen, 5 Millionen im Jahr, 2027-06-01</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/fields.py" />
   <source>Rename structure {name}</source>
   <translation>Struktur {name} umbenennen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/fields.py" />
   <source>Say that {name} is today</source>
   <translation>Sagen, dass {name} heute ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/fields.py" />
   <source>Say that {name} is not today</source>
   <translation>Sagen, dass {name} nicht heute ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/structures/fields.py" />
   <source>Not said</source>
   <translation>Keine Angabe</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Fill gaps</source>
   <translation>Lücken füllen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Even out</source>
   <translation>Ausgleichen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Grow</source>
   <translation>Wachsen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Finds owners for what nobody decides or nobody executes. Everything else stays as it is.</source>
   <translation>Findet Träger für das, was niemand entscheidet oder niemand ausführt. Alles andere bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Moves execution between roles, so that their load is even. Decisions stay.</source>
   <translation>Verschiebt Ausführung zwischen Rollen, sodass sie gleichmäßig ausgelastet sind. Entscheidungen bleiben.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Says which roles could join, and who would then decide and execute what.</source>
   <translation>Sagt, welche Rollen dazukommen könnten und wer dann was entscheidet und ausführt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Keep owners where they are</source>
   <translation>Träger lassen, wo sie sind</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Hand over as little as possible</source>
   <translation>Möglichst wenig übergeben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Spread the load evenly</source>
   <translation>Gleichmäßig auslasten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>How much it matters, from 0, not at all, to {most}</source>
   <translation>Wie wichtig es ist, von 0, gar nicht, bis {most}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Keep inside what usually is</source>
   <translation>Im Haus, was üblich ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Roles that may join</source>
   <translation>Neue Rollen höchstens</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Who may get what…</source>
   <translation>Wer was bekommen darf…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>What to suggest</source>
   <translation>Was vorgeschlagen wird</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>What must hold</source>
   <translation>Was gelten muss</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>Most load of anybody</source>
   <translation>Auslastung höchstens</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/asked.py" />
   <source>What matters more</source>
   <translation>Was wichtiger ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>No role is known that could join. Add roles to another structure of the model, and they are offered here.</source>
   <translation>Keine Rolle ist bekannt, die dazukommen könnte. Rollen in einer anderen Struktur des Modells hinzufügen, dann stehen sie hier zur Wahl.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Change this structure</source>
   <translation>Diese Struktur ändern</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <location filename="../../planner/ui/what_if/dialog.py" />
   <source>Make it a structure</source>
   <translation>Als Struktur anlegen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Take {n} suggestions</source>
   <translation>
    <numerusform>Einen Vorschlag übernehmen</numerusform>
    <numerusform>{n} Vorschläge übernehmen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Suggest owners</source>
   <translation>Träger vorschlagen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Load before and after</source>
   <translation>Auslastung vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Looking for what suits best…</source>
   <translation>Gesucht wird, was am besten passt…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>{structure}, suggested</source>
   <translation>{structure}, vorgeschlagen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Take all</source>
   <translation>Alle übernehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Take none</source>
   <translation>Keinen übernehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Something was found. Looking whether anything suits better…</source>
   <translation>Etwas ist gefunden. Gesucht wird, ob etwas besser passt…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Show what was found</source>
   <translation>Gefundenes zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Suggest owners in {structure}</source>
   <translation>Träger vorschlagen in {structure}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>or keep it as</source>
   <translation>oder behalten als</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>Stopped. Change what is asked to look again.</source>
   <translation>Angehalten. Die Vorgaben ändern, um neu zu suchen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/dialog.py" />
   <source>The search ended without an answer. Try it again.</source>
   <translation>Die Suche endete ohne Antwort. Bitte noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>Who may get what</source>
   <translation>Wer was bekommen darf</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>The areas in which each owner may get something</source>
   <translation>Bereiche, in denen jeder Träger etwas bekommen darf</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>Functions that stay inside or as they are</source>
   <translation>Funktionen, die im Haus oder unverändert bleiben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>{n} owners are kept to areas.</source>
   <translation>
    <numerusform>{n} Träger ist auf Bereiche beschränkt.</numerusform>
    <numerusform>{n} Träger sind auf Bereiche beschränkt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>Everybody may get something everywhere.</source>
   <translation>Jeder darf überall etwas bekommen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>{n} functions stay inside.</source>
   <translation>
    <numerusform>{n} Funktion bleibt im Haus.</numerusform>
    <numerusform>{n} Funktionen bleiben im Haus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>{n} functions stay as they are.</source>
   <translation>
    <numerusform>{n} Funktion bleibt unverändert.</numerusform>
    <numerusform>{n} Funktionen bleiben unverändert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>What is limited</source>
   <translation>Was beschränkt ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>Where they work today</source>
   <translation>Wo sie heute arbeiten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>No limits</source>
   <translation>Keine Grenzen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>Use this</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>Stays inside</source>
   <translation>Bleibt im Haus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>Stays as it is</source>
   <translation>Bleibt unverändert</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>Nobody gets anything in an area that is not ticked; what they have there they may keep.</source>
   <translation>In einem nicht angekreuzten Bereich bekommt niemand etwas dazu; was dort schon getragen wird, darf bleiben.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>No partner executes what stays inside. Of what stays as it is nothing changes hands.</source>
   <translation>Was im Haus bleibt, führt kein Partner aus. Was unverändert bleibt, wechselt nicht die Hand.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/limits.py" />
   <source>Areas by owner</source>
   <translation>Bereiche je Träger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/offered.py" />
   <source>And {n} more</source>
   <translation>Und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/ticks.py" />
   <source>{line}, {column}: yes</source>
   <translation>{line}, {column}: ja</translation>
  </message>
  <message>
   <location filename="../../planner/ui/suggest/ticks.py" />
   <source>{line}, {column}: no</source>
   <translation>{line}, {column}: nein</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/offer.py" />
   <source>The tour</source>
   <translation>Der Rundgang</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/offer.py" />
   <location filename="../../planner/ui/tour/tour.py" />
   <source>Take the tour</source>
   <translation>Zum Rundgang</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/offer.py" />
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/offer.py" />
   <source>New here? Five marks show what is where, in one minute.</source>
   <translation>Neu hier? Fünf Markierungen zeigen in einer Minute, was wo ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/overlay.py" />
   <source>{stop}, {place} of {total}</source>
   <translation>{stop}, {place} von {total}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/overlay.py" />
   <source>{place} OF {total}</source>
   <translation>{place} VON {total}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/overlay.py" />
   <source>Leave</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/overlay.py" />
   <source>Next</source>
   <comment>tour</comment>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/stops.py" />
   <source>What your team must own</source>
   <translation>Wofür das Team zuständig ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/stops.py" />
   <source>Functions come before job titles. Each stands below its area; its four letters say who is missing, and what nobody owns is red. Click a function to see its details, or drag it onto a card.</source>
   <translation>Funktionen kommen vor Stellentiteln. Jede steht unter ihrem Bereich; ihre vier Buchstaben zeigen, wer fehlt, und was niemand trägt, ist rot. Ein Klick zeigt Details; auf eine Karte gezogen, findet sie einen Träger.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/stops.py" />
   <source>Who owns it</source>
   <translation>Wer zuständig ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/stops.py" />
   <source>Each owner is a card: a role, an external partner (dashed) or another department (grey). Drop a function on a card and it opens into four zones. Every function needs somebody who decides and somebody who executes.</source>
   <translation>Jeder Träger ist eine Karte: eine Rolle, ein externer Partner (gestrichelt) oder eine andere Abteilung (grau). Über einer Karte öffnen sich vier Felder zum Ablegen. Jede Funktion braucht jemanden, der entscheidet, und jemanden, der ausführt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/stops.py" />
   <source>What is open</source>
   <translation>Was offen ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/stops.py" />
   <source>planner looks at each step and says what nobody owns, what two people own, and what is known to hurt. A click leads there; many findings offer a fix.</source>
   <translation>planner prüft jeden Schritt und sagt, was niemand trägt, was zwei zugleich tragen und was erfahrungsgemäß schadet. Ein Klick führt hin; viele Befunde bieten Abhilfe.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/stops.py" />
   <source>What changes as you grow</source>
   <translation>Was sich beim Wachsen ändert</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/stops.py" />
   <source>Two structures held side by side: what stays, moves, comes in-house, goes outside or is lost. The change plan at the right says in which order to get there.</source>
   <translation>Zwei Strukturen nebeneinander: was bleibt, wechselt, ins Haus kommt, außer Haus geht oder verloren ist. Der Änderungsplan rechts nennt die Reihenfolge dorthin.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/stops.py" />
   <source>Take it to your team</source>
   <translation>Ab damit ins Team</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/stops.py" />
   <source>The workshop leads a group through all of this in ninety minutes, on a projector, and writes the minutes. F1 explains whatever you are looking at.</source>
   <translation>Der Workshop führt eine Gruppe in neunzig Minuten am Beamer durch all das und schreibt das Protokoll. F1 erklärt, was gerade zu sehen ist.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/tour/tour.py" />
   <source>Go on with the tour ({stop} of {stops})</source>
   <translation>Rundgang fortsetzen ({stop} von {stops})</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/page.py" />
   <source>List the functions your team must control, before any job title.</source>
   <translation>Die Funktionen auflisten, die das Team beherrschen muss, vor allen Stellentiteln.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/page.py" />
   <source>Say who decides, executes, gives input and reviews: inside the team or with a partner.</source>
   <translation>Festlegen, wer entscheidet, ausführt, berät und prüft: im Team oder bei einem Partner.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/page.py" />
   <source>See at once what nobody owns, what two people own, and what changes as you grow.</source>
   <translation>Sofort sehen, was niemand trägt, was zwei zugleich tragen und was sich beim Wachsen ändert.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/page.py" />
   <source>Models you open or save are listed here. You can also drop a file on this page.</source>
   <translation>Hier stehen geöffnete und gespeicherte Modelle. Eine Datei lässt sich auch auf diese Seite ziehen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/page.py" />
   <source>See who owns what, what nobody owns, and what changes as a team grows.</source>
   <translation>Sehen, wer was trägt, was niemand trägt und was sich ändert, wenn ein Team wächst.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/page.py" />
   <source>TEMPLATES</source>
   <translation>VORLAGEN</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/page.py" />
   <source>New blank model</source>
   <translation>Neues leeres Modell</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/page.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Import a table…</source>
   <translation>Tabelle importieren…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/page.py" />
   <source>How to begin</source>
   <translation>Erste Schritte</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/page.py" />
   <source>RECENT FILES</source>
   <translation>ZULETZT VERWENDET</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/recent_list.py" />
   <source>Remove from list</source>
   <translation>Aus der Liste nehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/recent_list.py" />
   <source>Show its folder</source>
   <translation>Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/recent_list.py" />
   <source>Pin to the top</source>
   <translation>Oben anheften</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/recent_list.py" />
   <source>Unpin</source>
   <translation>Lösen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/recent_list.py" />
   <source>missing from {folder}</source>
   <translation>fehlt in {folder}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/recent_list.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/recent_list.py" />
   <source>This file is not there any more.</source>
   <translation>Diese Datei gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/recent_list.py" />
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/welcome/recent_list.py" />
   <source>pinned</source>
   <translation>angeheftet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/dialog.py" />
   <source>What if…</source>
   <translation>Was, wenn…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/dialog.py" />
   <source>Nobody takes over anything yet.</source>
   <translation>Noch niemand übernimmt etwas.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/dialog.py" />
   <source>What happens</source>
   <translation>Was geschieht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/dialog.py" />
   <source>What if</source>
   <translation>Was, wenn</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/dialog.py" />
   <source>Keep this as</source>
   <translation>Behalten als</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/dialog.py" />
   <source>Load of those who take over</source>
   <translation>Auslastung derer, die übernehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/loads.py" />
   <source>{before} → {after} people</source>
   <translation>{before} → {after} Personen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/loads.py" />
   <source>{load}, overloaded</source>
   <translation>{load}, überlastet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/opened_cards.py" />
   <source>Nobody would own it at all</source>
   <translation>Niemand hätte sie mehr</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/opened_cards.py" />
   <source>Who takes over the {ownership} of {function}</source>
   <translation>Wer {ownership} von {function} übernimmt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/opened_cards.py" />
   <source>{ownership} goes to</source>
   <translation>{ownership} an</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/weighed.py" />
   <source>Findings that would come: {number}</source>
   <translation>Befunde, die dazukämen: {number}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/weighed.py" />
   <source>No findings would come</source>
   <translation>Keine Befunde kämen dazu</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/what_if/weighed.py" />
   <source>{n} would go.</source>
   <translation>
    <numerusform>{n} verschwände.</numerusform>
    <numerusform>{n} verschwänden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/words.py" />
   <source>leaves</source>
   <translation>geht</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/words.py" />
   <source>is on leave</source>
   <translation>abwesend ist</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/words.py" />
   <source>has its contract end</source>
   <translation>keinen Vertrag mehr hat</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/words.py" />
   <source>backup</source>
   <translation>Vertretung</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/words.py" />
   <source>{structure} without {owner}</source>
   <translation>{structure} ohne {owner}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/words.py" />
   <source>{structure} while {owner} is on leave</source>
   <translation>{structure} ohne {owner} auf Zeit</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/words.py" />
   <source>{structure} after {owner}</source>
   <translation>{structure} nach {owner}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/what_if/words.py" />
   <source>Nobody at all would own {n} of them.</source>
   <translation>
    <numerusform>{n} davon hätte niemanden mehr.</numerusform>
    <numerusform>{n} davon hätten niemanden mehr.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/what_if/words.py" />
   <source>{n} functions would lose their only execution and {decisions}.</source>
   <translation>
    <numerusform>{n} Funktion verlöre ihre einzige Ausführung, und {decisions}.</numerusform>
    <numerusform>{n} Funktionen verlören ihre einzige Ausführung, und {decisions}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/words.py" />
   <source>Known by {owners}.</source>
   <translation>Bekannt bei: {owners}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/words.py" />
   <source>Nothing would be left open: whatever {owner} decides or executes, somebody else does, too.</source>
   <translation>Nichts bliebe offen: Was {owner} entscheidet oder ausführt, tut auch jemand anderes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/what_if/words.py" />
   <source>{n} functions would lose their only execution.</source>
   <translation>
    <numerusform>{n} Funktion verlöre ihre einzige Ausführung.</numerusform>
    <numerusform>{n} Funktionen verlören ihre einzige Ausführung.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/what_if/words.py" />
   <source>{n} functions would lose their decision.</source>
   <translation>
    <numerusform>{n} Funktion verlöre ihre Entscheidung.</numerusform>
    <numerusform>{n} Funktionen verlören ihre Entscheidung.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/what_if/words.py" />
   <source>Nobody else knows it.</source>
   <translation>Niemand sonst kennt sie.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/what_if/words.py" />
   <source>{n} would lose their decision</source>
   <translation>
    <numerusform>{n} verlöre ihre Entscheidung</numerusform>
    <numerusform>{n} verlören ihre Entscheidung</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/widgets/step_button.py" />
   <location filename="../../planner/ui/window/status.py" />
   <source>Undo: {step}</source>
   <translation>Rückgängig: {step}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/widgets/step_button.py" />
   <source>Nothing to undo</source>
   <translation>Nichts rückgängig zu machen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/widgets/step_button.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/widgets/step_button.py" />
   <location filename="../../planner/ui/window/commands.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../planner/ui/widgets/step_button.py" />
   <source>Redo: {step}</source>
   <translation>Wiederholen: {step}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/widgets/step_button.py" />
   <source>Nothing to redo</source>
   <translation>Nichts zu wiederholen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/window/announce.py" />
   <source>{n} pieces of advice solved</source>
   <translation>
    <numerusform>{n} Hinweis erledigt</numerusform>
    <numerusform>{n} Hinweise erledigt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/window/announce.py" />
   <source>{n} pieces of advice new</source>
   <translation>
    <numerusform>{n} Hinweis neu</numerusform>
    <numerusform>{n} Hinweise neu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/window/announce.py" />
   <source>{n} errors solved</source>
   <translation>
    <numerusform>{n} Fehler erledigt</numerusform>
    <numerusform>{n} Fehler erledigt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/window/announce.py" />
   <source>{n} warnings solved</source>
   <translation>
    <numerusform>{n} Warnung erledigt</numerusform>
    <numerusform>{n} Warnungen erledigt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/window/announce.py" />
   <source>{n} errors new</source>
   <translation>
    <numerusform>{n} Fehler neu</numerusform>
    <numerusform>{n} Fehler neu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/window/announce.py" />
   <source>{n} warnings new</source>
   <translation>
    <numerusform>{n} Warnung neu</numerusform>
    <numerusform>{n} Warnungen neu</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/announce.py" />
   <source>{file} is saved.</source>
   <translation>{file} ist gespeichert.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/announce.py" />
   <source>Undone: {step}.</source>
   <translation>Rückgängig gemacht: {step}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/announce.py" />
   <source>Done: {step}.</source>
   <translation>Erledigt: {step}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/choice.py" />
   <source>Clear the cells</source>
   <translation>Zellen leeren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/choice.py" />
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>System theme</source>
   <translation>Farben wie das System</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Light theme</source>
   <translation>Helle Farben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Dark theme</source>
   <translation>Dunkle Farben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>High-contrast theme</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Projector theme</source>
   <translation>Farben für den Beamer</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>New…</source>
   <translation>Neu…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Merge with another version…</source>
   <translation>Mit anderer Fassung zusammenführen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Save a copy for sharing…</source>
   <translation>Kopie zum Weitergeben speichern…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Rename the model…</source>
   <translation>Modell umbenennen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Undo {step}</source>
   <translation>Rückgängig: {step}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Redo {step}</source>
   <translation>Wiederholen: {step}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>New area…</source>
   <translation>Neuer Bereich…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>What if this owner leaves…</source>
   <translation>Was, wenn dieser Träger geht…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Suggest owners…</source>
   <translation>Träger vorschlagen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Details of what is chosen</source>
   <translation>Details der Auswahl</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/commands.py" />
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/finder.py" />
   <source>Find…</source>
   <translation>Suchen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/finder.py" />
   <source>Filter the functions</source>
   <translation>Funktionen filtern</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/finder.py" />
   <source>Find a command…</source>
   <translation>Befehl suchen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/finding_commands.py" />
   <source>Show the findings</source>
   <translation>Befunde zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/finding_commands.py" />
   <source>Next finding</source>
   <translation>Nächster Befund</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/finding_commands.py" />
   <source>Previous finding</source>
   <translation>Voriger Befund</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/finding_commands.py" />
   <source>Accept the open finding…</source>
   <translation>Geöffneten Befund hinnehmen…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/finding_commands.py" />
   <source>Start from what goes wrong…</source>
   <translation>Von dem ausgehen, was schiefläuft…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/finding_commands.py" />
   <source>Rules…</source>
   <translation>Regeln…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/language_commands.py" />
   <source>planner speaks {language} from the next start on. “Start again” in View, Language does it now.</source>
   <translation>planner spricht ab dem nächsten Start {language}. „Neu starten“ unter Ansicht, Sprache tut es sofort.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/language_commands.py" />
   <source>The language stays {language}.</source>
   <translation>Die Sprache bleibt {language}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/language_commands.py" />
   <source>As the computer</source>
   <translation>Wie der Computer</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/language_commands.py" />
   <source>Start again in {language}</source>
   <translation>Neu starten in {language}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/side_panel.py" />
   <source>Panel</source>
   <translation>Seitenleiste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/size_commands.py" />
   <source>Everything is drawn at {percent} % from the next start on. “Start again” in View, Size does it now.</source>
   <translation>Ab dem nächsten Start ist alles in {percent} % gezeichnet. „Neu starten“ unter Ansicht, Größe tut es sofort.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/size_commands.py" />
   <source>Everything stays at {percent} %.</source>
   <translation>Alles bleibt bei {percent} %.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/size_commands.py" />
   <source>Larger text</source>
   <translation>Größerer Text</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/size_commands.py" />
   <source>Smaller text</source>
   <translation>Kleinerer Text</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/size_commands.py" />
   <source>Usual size</source>
   <translation>Übliche Größe</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/size_commands.py" />
   <source>Start again at {percent} %</source>
   <translation>Neu starten mit {percent} %</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/status.py" />
   <source>Drop {what} on a card, or on the list to take it away · Ctrl copies · Esc cancels</source>
   <translation>{what} auf einer Karte ablegen, zum Wegnehmen auf der Liste · Strg kopiert · Esc bricht ab</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/status.py" />
   <source>{what}: point at a card and click who decides, executes, gives input or reviews · Esc cancels</source>
   <translation>{what}: auf eine Karte zeigen und anklicken, wer entscheidet, ausführt, berät oder prüft · Esc bricht ab</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/status.py" />
   <source>{what}: arrows choose a card · D decides, E executes, I gives input, R reviews · Esc cancels</source>
   <translation>{what}: Pfeile wählen eine Karte · D entscheidet, E führt aus, I berät, R prüft · Esc bricht ab</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/status.py" />
   <source>List the functions that the team must own: from the library, or paste lines of text</source>
   <translation>Die Funktionen auflisten, für die das Team zuständig sein muss: aus der Bibliothek oder als Textzeilen einfügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/status.py" />
   <source>Add the roles of the team and its external partners</source>
   <translation>Die Rollen des Teams und seine externen Partner hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/status.py" />
   <source>Drag a function onto a card to say who decides and who executes it</source>
   <translation>Eine Funktion auf eine Karte ziehen: So steht fest, wer sie entscheidet und wer sie ausführt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/window/status.py" />
   <location filename="../../planner/ui/workshop/room.py" />
   <source>{n} overlaps</source>
   <translation>
    <numerusform>{n} Überschneidung</numerusform>
    <numerusform>{n} Überschneidungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/window/status.py" />
   <source>{n} functions in scope</source>
   <translation>
    <numerusform>{n} Funktion im Umfang</numerusform>
    <numerusform>{n} Funktionen im Umfang</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/structure_commands.py" />
   <source>Checkpoints…</source>
   <translation>Zwischenstände…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/window/top_bar.py" />
   <source>Add a structure: empty, from a template or as a copy</source>
   <translation>Struktur hinzufügen: leer, aus einer Vorlage oder als Kopie</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/agreements.py" />
   <source>the model</source>
   <translation>das Modell</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/agreements.py" />
   <source>A cadence without a topic</source>
   <translation>Ein Rhythmus ohne Thema</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/agreements.py" />
   <source>Good when: {terms}</source>
   <translation>Gut, wenn: {terms}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/agreements.py" />
   <source>Not agreed yet when it counts as good</source>
   <translation>Noch nicht vereinbart, wann es als gut gilt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/agreements.py" />
   <source>Passes: {passes}</source>
   <translation>Übergibt: {passes}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/amounts.py" />
   <source>{load} of {capacity}</source>
   <translation>{load} von {capacity}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/moments.py" />
   <source>{clock} on {day} {month} {year}</source>
   <translation>am {day}. {month} {year} um {clock}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/moments.py" />
   <source>{clock} today</source>
   <translation>heute um {clock}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/moments.py" />
   <source>{clock} yesterday</source>
   <translation>gestern um {clock}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/moments.py" />
   <source>{clock} on {day} {month}</source>
   <translation>am {day}. {month} um {clock}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/structures.py" />
   <source>The one before it</source>
   <translation>Die davor</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/structures.py" />
   <source> · today</source>
   <translation> · heute</translation>
  </message>
  <message>
   <location filename="../../planner/ui/words/summary.py" />
   <source>{functions}, {owners}, {structures}, {findings}.</source>
   <translation>{functions}, {owners}, {structures}, {findings}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/words/summary.py" />
   <source>{number} structures</source>
   <translation>
    <numerusform>{number} Struktur</numerusform>
    <numerusform>{number} Strukturen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/words/summary.py" />
   <source>{number} findings</source>
   <translation>
    <numerusform>{number} Befund</numerusform>
    <numerusform>{number} Befunde</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Name of the step</source>
   <translation>Name des Schritts</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>A note for the minutes</source>
   <translation>Eine Notiz fürs Protokoll</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Go to this step</source>
   <translation>Zu diesem Schritt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Skip it</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>1 min less</source>
   <translation>1 min weniger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>1 min more</source>
   <translation>1 min mehr</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Begin a new workshop</source>
   <translation>Neuen Workshop beginnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>{n} minutes in all</source>
   <translation>
    <numerusform>{n} Minute insgesamt</numerusform>
    <numerusform>{n} Minuten insgesamt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Leaves in the file: {what}.</source>
   <translation>Bleibt in der Datei: {what}.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Take it back in</source>
   <translation>Wieder aufnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Take {step} in</source>
   <translation>{step} aufnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Skip {step}</source>
   <translation>{step} überspringen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Note on {name}</source>
   <translation>Notiz zu {name}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/agenda_screen.py" />
   <source>Give {step} another time</source>
   <translation>{step} eine andere Zeit geben</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/answer_cards.py" />
   <source>+ New owner</source>
   <translation>+ Neuer Träger</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/answer_cards.py" />
   <source>Nobody has these letters.</source>
   <translation>Niemand hat diese Buchstaben.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/workshop/answer_cards.py" />
   <source>{n} more: type letters</source>
   <translation>
    <numerusform>{n} weiterer: Buchstaben tippen</numerusform>
    <numerusform>{n} weitere: Buchstaben tippen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/answer_cards.py" />
   <source>Find: {letters}▏</source>
   <translation>Suche: {letters}▏</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/answer_cards.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <source>Enter goes on. Backspace goes back to the last one.</source>
   <translation>Eingabe geht weiter. Rücktaste geht zur letzten zurück.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <source>Undecided</source>
   <comment>an answer</comment>
   <translation>Unklar</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <source>Park it</source>
   <translation>Parken</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <location filename="../../planner/ui/workshop/findings_screen.py" />
   <source>Skip</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <source>No function to ask about</source>
   <translation>Keine Funktion zu fragen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <source>Every function has an answer</source>
   <translation>Jede Funktion hat eine Antwort</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <source>List the functions first.</source>
   <translation>Zuerst die Funktionen auflisten.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/assign_panel.py" />
   <source>Parked in the workshop, see its parking lot</source>
   <translation>Im Workshop geparkt, siehe Themenspeicher</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/bars.py" />
   <source>{done} of {all} steps done</source>
   <translation>{done} von {all} Schritten erledigt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/bars.py" />
   <source>Show all steps</source>
   <translation>Alle Schritte zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/bars.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/bars.py" />
   <source>+1 min</source>
   <translation>+1 min</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/bars.py" />
   <source>{step}. All steps</source>
   <translation>{step}. Alle Schritte</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/bars.py" />
   <source>Time is up, {time}</source>
   <translation>Die Zeit ist um, {time}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/bars.py" />
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/workshop/collect_screen.py" />
   <source>Add all {n}</source>
   <translation>
    <numerusform>Alle {n} hinzufügen</numerusform>
    <numerusform>Alle {n} hinzufügen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/collect_screen.py" />
   <source>Type a name, Enter adds it</source>
   <translation>Namen tippen, Eingabe fügt ihn hinzu</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/collect_screen.py" />
   <source>On the list</source>
   <translation>Auf der Liste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/collect_screen.py" />
   <source>The library offers</source>
   <translation>Die Bibliothek bietet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/collect_screen.py" />
   <source>From the library</source>
   <translation>Aus der Bibliothek</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/collect_screen.py" />
   <source>All of these are on the list</source>
   <translation>Alle diese sind auf der Liste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/collect_screen.py" />
   <source>{hint} Enter once more adds it all the same.</source>
   <translation>{hint} Nochmals Eingabe fügt es trotzdem hinzu.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>Another decision…</source>
   <translation>Andere Entscheidung…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>Open questions</source>
   <translation>Offene Fragen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>Record the decision</source>
   <translation>Entscheidung festhalten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>Choose who decides</source>
   <translation>Wählen, wer entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>Decide {name}</source>
   <translation>{name} entscheiden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>What do we decide?</source>
   <translation>Was entscheiden wir?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>Look at it again</source>
   <translation>Wieder ansehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/decide_screen.py" />
   <source>What else is decided?</source>
   <translation>Was ist noch entschieden?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/findings_screen.py" />
   <source>Error {rule}</source>
   <translation>Fehler {rule}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/findings_screen.py" />
   <source>Warning {rule}</source>
   <translation>Warnung {rule}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/findings_screen.py" />
   <source>Advice {rule}</source>
   <translation>Hinweis {rule}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/findings_screen.py" />
   <source>We live with it</source>
   <translation>Wir leben damit</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/workshop/findings_screen.py" />
   <source>{n} skipped</source>
   <translation>
    <numerusform>{n} übersprungen</numerusform>
    <numerusform>{n} übersprungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/findings_screen.py" />
   <source>Accept {rule} about {name}</source>
   <translation>{rule} zu {name} hinnehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/findings_screen.py" />
   <source>Enter goes on to the next step.</source>
   <translation>Eingabe geht zum nächsten Schritt.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/findings_screen.py" />
   <source>Nothing more to go through</source>
   <translation>Nichts mehr durchzugehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/findings_screen.py" />
   <source>No gaps and no overlaps</source>
   <translation>Keine Lücken und keine Überschneidungen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/findings_screen.py" />
   <source>Why do we live with it?</source>
   <translation>Warum leben wir damit?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/workshop/fist_row.py" />
   <source>{n} hands, {average} on average</source>
   <translation>
    <numerusform>{n} Hand, {average} im Schnitt</numerusform>
    <numerusform>{n} Hände, {average} im Schnitt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/fist_row.py" />
   <source>{fingers} fingers: {hands} hands</source>
   <translation>{fingers} Finger: {hands} Hände</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/fist_row.py" />
   <source>One hand less with {fingers} fingers</source>
   <translation>Eine Hand weniger mit {fingers} Fingern</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/fist_row.py" />
   <source>click once a hand</source>
   <translation>je Hand einmal klicken</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/workshop/fist_row.py" />
   <source>{n} below three: ask why</source>
   <translation>
    <numerusform>{n} unter drei: nach dem Grund fragen</numerusform>
    <numerusform>{n} unter drei: nach dem Grund fragen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/functions_screen.py" />
   <source>Nearly the same as “{name}”.</source>
   <translation>Fast dasselbe wie „{name}“.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/functions_screen.py" />
   <location filename="../../planner/ui/workshop/owners_screen.py" />
   <source>Take {name} off the list</source>
   <translation>{name} von der Liste nehmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/functions_screen.py" />
   <location filename="../../planner/ui/workshop/owners_screen.py" />
   <source>That one is on the list.</source>
   <translation>Das steht schon auf der Liste.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/goal_screen.py" />
   <source>Each function has one who decides and one who does the work.</source>
   <translation>Jede Funktion hat einen, der entscheidet, und einen, der die Arbeit tut.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/goal_screen.py" />
   <source>Roles or names, if you want them in the minutes</source>
   <translation>Rollen oder Namen, wenn sie ins Protokoll sollen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/goal_screen.py" />
   <source>Participants</source>
   <translation>Teilnehmende</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/goal_screen.py" />
   <source>What is true when we leave the room?</source>
   <translation>Was gilt, wenn wir den Raum verlassen?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/goal_screen.py" />
   <source>Who is here?</source>
   <translation>Wer ist hier?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/goal_screen.py" />
   <source>How we work</source>
   <translation>Wie wir arbeiten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/goal_screen.py" />
   <source>Say what the workshop is for</source>
   <translation>Sagen, wozu der Workshop dient</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/goal_screen.py" />
   <source>Say who takes part</source>
   <translation>Sagen, wer teilnimmt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/growth_screen.py" />
   <source>We start from a copy of today and go through it: Enter keeps an owner, any other key changes it. A plus adds a role or a partner that is new.</source>
   <translation>Wir beginnen mit einer Kopie von heute und gehen sie durch: Eingabe behält einen Träger, jede andere Taste ändert ihn. Ein Plus fügt eine neue Rolle oder einen neuen Partner hinzu.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/growth_screen.py" />
   <source>Copy today's structure</source>
   <translation>Heutige Struktur kopieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/growth_screen.py" />
   <source>Go on with {structure}</source>
   <translation>Mit {structure} weitermachen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/growth_screen.py" />
   <source>Copy today's structure as {name}</source>
   <translation>Heutige Struktur als {name} kopieren</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/growth_screen.py" />
   <source>What will the team look like when it has grown?</source>
   <translation>Wie sieht das Team aus, wenn es gewachsen ist?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/key_card.py" />
   <source>Key {key}</source>
   <translation>Taste {key}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/new_owner.py" />
   <source>Who else could it be?</source>
   <translation>Wer könnte es sonst sein?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/new_owner.py" />
   <source>What is it?</source>
   <translation>Was ist es?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Park something, Enter adds it</source>
   <translation>Etwas parken, Eingabe fügt es hinzu</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Park something</source>
   <translation>Etwas parken</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>What has to be done?</source>
   <translation>Was ist zu tun?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Next step</source>
   <translation>Nächster Schritt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Who does it</source>
   <translation>Wer es tut</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Add the next step</source>
   <translation>Nächsten Schritt hinzufügen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Who?</source>
   <translation>Wer?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Close {name}</source>
   <translation>{name} schließen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Bring {name} back</source>
   <translation>{name} zurückholen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Say that a next step is done</source>
   <translation>Einen nächsten Schritt als erledigt melden</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Remove a next step</source>
   <translation>Einen nächsten Schritt entfernen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>{owner}, until {day}</source>
   <translation>{owner}, bis {day}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Take it on</source>
   <translation>Aufgreifen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>Close</source>
   <comment>a topic</comment>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/next_screen.py" />
   <source>done, {what}</source>
   <translation>erledigt, {what}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/owner_note.py" />
   <source>vacant, {load} of {capacity}</source>
   <translation>unbesetzt, {load} von {capacity}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/owners_screen.py" />
   <source>Who can own something?</source>
   <translation>Wer kann etwas tragen?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/owners_screen.py" />
   <source>Others</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/question_pane.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/read_out_screen.py" />
   <source>← Back</source>
   <translation>← Zurück</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/read_out_screen.py" />
   <source>Next →</source>
   <translation>Weiter →</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/read_out_screen.py" />
   <source>Nobody is on the list yet</source>
   <translation>Noch niemand steht auf der Liste</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Go on in the workshop</source>
   <translation>Im Workshop weitergehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Go to another step</source>
   <translation>Zu einem anderen Schritt gehen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Keep the time of the workshop</source>
   <translation>Die Zeit des Workshops halten</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Agenda</source>
   <translation>Agenda</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/room.py" />
   <source>Leave the room</source>
   <translation>Raum verlassen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/slot.py" />
   <source>Who decides?</source>
   <translation>Wer entscheidet?</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/step_clock.py" />
   <source>{time} over</source>
   <translation>{time} darüber</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/step_words.py" />
   <source>{owner} decides on {function}</source>
   <translation>{owner} entscheidet {function}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/step_words.py" />
   <source>{owner} does the work of {function}</source>
   <translation>{owner} führt {function} aus</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/step_words.py" />
   <source>Leave open who decides on {function}</source>
   <translation>Offen lassen, wer {function} entscheidet</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/step_words.py" />
   <source>Leave open who does the work of {function}</source>
   <translation>Offen lassen, wer {function} ausführt</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/visit.py" />
   <source>The workshop goes on</source>
   <translation>Der Workshop geht weiter</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/visit.py" />
   <source>Back to the room</source>
   <translation>Zurück in den Raum</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/visit.py" />
   <source>Start the workshop</source>
   <translation>Workshop beginnen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/visit.py" />
   <source>Minutes of the workshop…</source>
   <translation>Protokoll des Workshops…</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/visit.py" />
   <source>Before the workshop of {day}</source>
   <translation>Vor dem Workshop vom {day}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/visit.py" />
   <source>Workshop: {step} · {time}</source>
   <translation>Workshop: {step} · {time}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/visit.py" />
   <source>Back to the workshop</source>
   <translation>Zurück zum Workshop</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/visit.py" />
   <source>Start the workshop…</source>
   <translation>Workshop beginnen…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>{n} people voted.</source>
   <translation>
    <numerusform>{n} Person hat abgestimmt.</numerusform>
    <numerusform>{n} Personen haben abgestimmt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>Everybody puts {n} dots where we should decide first. The result stays hidden.</source>
   <translation>
    <numerusform>Alle setzen {n} Punkt dorthin, wo wir zuerst entscheiden sollten. Das Ergebnis bleibt verborgen.</numerusform>
    <numerusform>Alle setzen {n} Punkte dorthin, wo wir zuerst entscheiden sollten. Das Ergebnis bleibt verborgen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>Count this ballot</source>
   <translation>Diese Stimmen zählen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>Show the result</source>
   <translation>Ergebnis zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>Vote again</source>
   <translation>Erneut abstimmen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>Nothing is open. Vote on functions instead.</source>
   <translation>Nichts ist offen. Stattdessen über Funktionen abstimmen.</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>Show the result of the vote</source>
   <translation>Ergebnis der Abstimmung zeigen</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>The result</source>
   <translation>Das Ergebnis</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>Ballot {n}</source>
   <translation>Stimmzettel {n}</translation>
  </message>
  <message>
   <location filename="../../planner/ui/workshop/vote_screen.py" />
   <source>Count a ballot</source>
   <translation>Stimmzettel zählen</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>Blank</source>
   <translation>Leer</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>An empty model. Choose it when you bring your own list of functions.</source>
   <translation>Ein leeres Modell. Passend, wenn eine eigene Funktionsliste vorliegt.</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>Small B2B marketing team</source>
   <translation>Kleines B2B-Marketingteam</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>Four people, a founder who helps and seven partners share 46 functions, with three mistakes left in to find. Choose it when marketing is two to five people.</source>
   <translation>Vier Personen, eine mithelfende Gründung und sieben Partner teilen sich 46 Funktionen; drei Fehler sind zum Finden darin gelassen. Passend für ein Marketing von zwei bis fünf Personen.</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>Growth-stage B2B marketing team</source>
   <translation>B2B-Marketingteam in der Wachstumsphase</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>Seventeen people and four partners share all 65 functions of the library, each with one decision owner. Choose it when marketing has sub-teams or will soon have them.</source>
   <translation>Siebzehn Personen und vier Partner teilen sich alle 65 Funktionen der Bibliothek, jede mit einem Entscheidungsträger. Passend, wenn das Marketing Teilteams hat oder bald haben wird.</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>Small to growth</source>
   <translation>Vom kleinen Team zum Wachstum</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>The small team and the growth stage side by side in one model. Choose it to see what changes hands as a team grows, or to plan that step for your own.</source>
   <translation>Das kleine Team und die Wachstumsphase nebeneinander in einem Modell. Zeigt, was beim Wachsen in andere Hände geht, und hilft, diesen Schritt für das eigene Team zu planen.</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>Marketing operations team</source>
   <translation>Team für Marketing Operations</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>Six roles and a consultant own the systems, the data and the processes behind campaigns, with training, journey mapping and experiments as functions of their own. Choose it to design the operations team by itself.</source>
   <translation>Sechs Rollen und eine Beratung tragen die Systeme, Daten und Abläufe hinter den Kampagnen; Schulung, Customer Journey und Experimente sind eigene Funktionen. Passend, um das Operations-Team für sich zu gestalten.</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>Northwind example</source>
   <translation>Beispiel Northwind</translation>
  </message>
  <message>
   <location filename="../../resources/templates/index.json" />
   <source>An invented company on its way from small team to growth stage, with working hours, contracts, parked functions, open questions and a vacancy. Choose it to look around and try things out.</source>
   <translation>Ein erfundenes Unternehmen auf dem Weg vom kleinen Team zur Wachstumsphase, mit Arbeitszeiten, Verträgen, geparkten Funktionen, offenen Fragen und einer unbesetzten Stelle. Zum Umsehen und Ausprobieren.</translation>
  </message>
  <message>
   <location filename="../../resources/library/b2b-marketing/library.json" />
   <source>B2B marketing</source>
   <translation>B2B-Marketing</translation>
  </message>
  <message>
   <location filename="../../resources/library/b2b-marketing/library.json" />
   <source>The functions that a B2B marketing team must own, from strategy to data, with the roles and the kinds of partner that usually hold them.</source>
   <translation>Die Funktionen, für die ein B2B-Marketingteam zuständig sein muss, von der Strategie bis zu den Daten, mit den Rollen und Partnern, die sie gewöhnlich tragen.</translation>
  </message>
 </context>
</TS>
