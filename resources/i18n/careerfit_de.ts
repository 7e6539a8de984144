<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AgainPart</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
</context>
<context>
    <name>AgreePart</name>
    <message>
        <source>Fits me</source>
        <translation>Passt zu mir</translation>
    </message>
    <message>
        <source>Does not fit me</source>
        <translation>Passt nicht zu mir</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>In the order asked, with times and what each contributed</source>
        <translation>In der Reihenfolge der Fragen, mit Zeiten und dem Beitrag jeder Antwort</translation>
    </message>
    <message>
        <source>Looking at the answers …</source>
        <translation>Die Antworten werden durchgesehen …</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Contributed</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>To the leading role</source>
        <translation>Für die führende Rolle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Why asked</source>
        <translation>Warum gestellt</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Reihenfolge der Antworten</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Wie gestellt</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>By contribution</source>
        <translation>Nach Beitrag</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AskCertainty</name>
    <message>
        <source>How likely it is that the first role is the closest one.</source>
        <translation>Wie wahrscheinlich die erste Rolle die nächstliegende ist.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>AskDays</name>
    <message>
        <source>Between which days</source>
        <translation>Zwischen welchen Tagen</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
</context>
<context>
    <name>AskFollowUp</name>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Plan the follow-up</source>
        <translation>Wiedervorlage planen</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>What about (may stay empty)</source>
        <translation>Worum es geht (darf leer bleiben)</translation>
    </message>
</context>
<context>
    <name>AskLabel</name>
    <message>
        <source>Put into the group</source>
        <translation>In die Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>Give the tag</source>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Take the tag away</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Name, one that there is or a new one</source>
        <translation>Name, ein vorhandener oder ein neuer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
</context>
<context>
    <name>AskNew</name>
    <message>
        <source>A code is enough; nobody needs to give a real name.</source>
        <translation>Ein Kürzel genügt; niemand muss den richtigen Namen nennen.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Begin a questionnaire for this person now</source>
        <translation>Jetzt einen Fragebogen für diese Person beginnen</translation>
    </message>
</context>
<context>
    <name>AskNote</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it.</source>
        <translation>Strg+Eingabe speichert sie.</translation>
    </message>
    <message>
        <source>Only for counselors</source>
        <translation>Nur für die Beratung</translation>
    </message>
    <message>
        <source>Also in the report</source>
        <translation>Auch im Bericht</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer sie liest</translation>
    </message>
    <message>
        <source>Something is to be done by a day</source>
        <translation>Bis zu einem Tag ist etwas zu tun</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Answer sheets as a table (.csv), results that people saved for you (.careerfit, several at once), or a bundle from another computer. You see what would come in before it is written.</source>
        <translation>Antwortbögen als Tabelle (.csv), Ergebnisse, die für Sie gespeichert wurden (.careerfit, auch mehrere auf einmal), oder ein Paket von einem anderen Computer. Sie sehen, was hereinkäme, bevor es geschrieben wird.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>Dateien wählen...</translation>
    </message>
    <message>
        <source>Type in answers from paper</source>
        <translation>Antworten vom Papier eintippen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Files can also be dropped on this page.</source>
        <translation>Dateien lassen sich auch auf diese Seite ziehen.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Tag …</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Group …</source>
        <translation>Gruppe …</translation>
    </message>
    <message>
        <source>Follow-up …</source>
        <translation>Wiedervorlage …</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Export, bundle, reports …</source>
        <translation>Ausgabe, Paket, Berichte …</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>this page is open</source>
        <translation>diese Seite ist offen</translation>
    </message>
</context>
<context>
    <name>CaseComparePage</name>
    <message>
        <source>Compare results</source>
        <translation>Ergebnisse vergleichen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>First result</source>
        <translation>Erstes Ergebnis</translation>
    </message>
    <message>
        <source>Find a person for the first side</source>
        <translation>Person für die erste Seite suchen</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Second result</source>
        <translation>Zweites Ergebnis</translation>
    </message>
    <message>
        <source>Find a person for the second side</source>
        <translation>Person für die zweite Seite suchen</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Review of a person</source>
        <translation>Einzelansicht einer Person</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Scales over time</source>
        <translation>Skalen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Plan and progress</source>
        <translation>Plan und Fortschritt</translation>
    </message>
    <message>
        <source>Previous person of the list</source>
        <translation>Vorige Person der Liste</translation>
    </message>
    <message>
        <source>Next person of the list</source>
        <translation>Nächste Person der Liste</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>{label}: {choice}</source>
        <translation>{label}: {choice}</translation>
    </message>
    <message>
        <source>opens a menu</source>
        <translation>öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in: {what}</source>
        <translation>Suchen in: {what}</translation>
    </message>
    <message>
        <source>Space ticks a value.</source>
        <translation>Die Leertaste setzt ein Häkchen bei einem Wert.</translation>
    </message>
    <message>
        <source>Being counted …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Alle Häkchen entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Noch gibt es nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
</context>
<context>
    <name>ChosenPart</name>
    <message>
        <source>Report: print or PDF</source>
        <translation>Bericht: drucken oder PDF</translation>
    </message>
    <message>
        <source>Open as the person sees it</source>
        <translation>So öffnen, wie die Person es sieht</translation>
    </message>
    <message>
        <source>Put this result into the trash</source>
        <translation>Dieses Ergebnis in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>Mit Vorsicht</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Was zu tun ist: {advice}</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>CohortsPage</name>
    <message>
        <source>Cohorts</source>
        <translation>Kohorten</translation>
    </message>
    <message>
        <source>How the people of a group are spread</source>
        <translation>Wie sich die Personen einer Gruppe verteilen</translation>
    </message>
    <message>
        <source>No other group</source>
        <translation>Keine andere Gruppe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Work them out again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Show the figures as</source>
        <translation>Zahlen zeigen als</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Ends in .csv, .xlsx or .json for the figures, in .pdf for this page.</source>
        <translation>Endet für die Zahlen auf .csv, .xlsx oder .json, für diese Seite auf .pdf.</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>First role</source>
        <translation>Erste Rolle</translation>
    </message>
    <message>
        <source>First family</source>
        <translation>Erste Familie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Gleichauf</translation>
    </message>
    <message>
        <source>Signs in the answers</source>
        <translation>Anzeichen in den Antworten</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Wiedervorlage fällig</translation>
    </message>
    <message>
        <source>Goal of the plan</source>
        <translation>Ziel des Plans</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>First role</source>
        <translation>Erste Rolle</translation>
    </message>
    <message>
        <source>Second role</source>
        <translation>Zweite Rolle</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Zurück zum Ergebnis</translation>
    </message>
    <message>
        <source>Two roles side by side</source>
        <translation>Zwei Rollen nebeneinander</translation>
    </message>
    <message>
        <source>All about this role</source>
        <translation>Alles über diese Rolle</translation>
    </message>
    <message>
        <source>All about: {role}</source>
        <translation>Alles über: {role}</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>Was sie verlangen</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>People like</source>
        <translation>Was vielen gefällt</translation>
    </message>
    <message>
        <source>People find hard</source>
        <translation>Was vielen schwerfällt</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>On the funnel</source>
        <translation>Im Funnel</translation>
    </message>
    <message>
        <source>Skills of its own</source>
        <translation>Eigene Fähigkeiten</translation>
    </message>
    <message>
        <source>Skills that both ask for</source>
        <translation>Fähigkeiten, die beide verlangen</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Go to: {part}</source>
        <translation>Zum Abschnitt: {part}</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Needs a look</source>
        <translation>Zuerst ansehen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorten</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Ein und aus</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>What goes</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Nicht löschen</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Copies beside the database that hold them</source>
        <translation>Kopien neben der Datenbank, die sie enthalten</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>In and out</source>
        <translation>Ein und aus</translation>
    </message>
    <message>
        <source>Bring results in</source>
        <translation>Ergebnisse hereinholen</translation>
    </message>
    <message>
        <source>Type in answers from paper</source>
        <translation>Antworten vom Papier eintippen</translation>
    </message>
    <message>
        <source>Print the questionnaire</source>
        <translation>Fragebogen drucken</translation>
    </message>
    <message>
        <source>Take results out</source>
        <translation>Ergebnisse ausgeben</translation>
    </message>
    <message>
        <source>What came in last</source>
        <translation>Was zuletzt hereinkam</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Herein</translation>
    </message>
    <message>
        <source>Answer sheets as a table, results that people saved for you, bundles from another computer, and questionnaires on paper.</source>
        <translation>Antwortbögen als Tabelle, Ergebnisse, die für Sie gespeichert wurden, Pakete von einem anderen Computer und Fragebögen auf Papier.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Heraus</translation>
    </message>
    <message>
        <source>Tables of results or answers, figures of a group, bundles for another computer, and PDF reports. For some people only, choose them in the table of people first.</source>
        <translation>Tabellen mit Ergebnissen oder Antworten, Zahlen einer Gruppe, Pakete für einen anderen Computer und PDF-Berichte. Soll es nur um einige Personen gehen, wählen Sie sie zuerst in der Tabelle der Personen aus.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Wieder verbergen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Roles in marketing, in sales and between the two. Press one to read all about it.</source>
        <translation>Rollen im Marketing, im Vertrieb und dazwischen. Wählen Sie eine aus, um alles über sie zu lesen.</translation>
    </message>
    <message>
        <source>Explore the field</source>
        <translation>Das Feld erkunden</translation>
    </message>
    <message>
        <source>Field guide: marketing and sales compared</source>
        <translation>Überblick: Marketing und Vertrieb im Vergleich</translation>
    </message>
    <message>
        <source>How they differ and overlap, the funnel, working together, glossary, questions</source>
        <translation>Worin sie sich unterscheiden und überschneiden, Funnel, Zusammenarbeit, Glossar, Fragen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Title, skill or activity</source>
        <translation>Titel, Fähigkeit oder Tätigkeit</translation>
    </message>
    <message>
        <source>Search the roles</source>
        <translation>Rollen durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F comes here from anywhere.</source>
        <translation>Strg+F führt von überall hierher.</translation>
    </message>
    <message>
        <source>Compare two roles</source>
        <translation>Zwei Rollen vergleichen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Pick two roles; the second one opens the comparison.</source>
        <translation>Wählen Sie zwei Rollen; die zweite öffnet den Vergleich.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Your answers and your result in one file, to give to somebody whom you trust.</source>
        <translation>Ihre Antworten und Ihr Ergebnis in einer Datei, für jemanden, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>File for your counselor</source>
        <translation>Datei für Ihre Beratung</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Zurück zum Ergebnis</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>Mit meinem Namen</translation>
    </message>
    <message>
        <source>With my plans</source>
        <translation>Mit meinen Plänen</translation>
    </message>
    <message>
        <source>With my notes on them</source>
        <translation>Mit meinen Notizen dazu</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Datei speichern…</translation>
    </message>
    <message>
        <source>A name that ends in .careerfit</source>
        <translation>Ein Name, der auf .careerfit endet</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>against what you wish</source>
        <translation>gegen Ihre Wünsche</translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>closest in {share}</source>
        <translation>am nächsten: {share}</translation>
    </message>
    <message>
        <source>All its ranked roles are hidden by what you will not do.</source>
        <translation>Alle Rollen dieser Familie sind verborgen, weil sie verlangen, was Sie nicht wollen.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Save as text...</source>
        <translation>Als Text speichern...</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Save this picture</source>
        <translation>Dieses Bild speichern</translation>
    </message>
    <message>
        <source>Save this picture: {figure}</source>
        <translation>Dieses Bild speichern: {figure}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Wonach gefiltert wird</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Name, code, tag or word of a note</source>
        <translation>Name, Kürzel, Schlagwort oder Wort einer Notiz</translation>
    </message>
    <message>
        <source>Search people and results</source>
        <translation>Personen und Ergebnisse durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F comes here from anywhere.</source>
        <translation>Strg+F führt von überall hierher.</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>First role</source>
        <translation>Erste Rolle</translation>
    </message>
    <message>
        <source>First family</source>
        <translation>Erste Familie</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Wiedervorlage fällig</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Gleichauf</translation>
    </message>
    <message>
        <source>Reliable change</source>
        <translation>Verlässliche Änderung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Signs in the answers</source>
        <translation>Anzeichen in den Antworten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>with a caution</source>
        <translation>mit Vorsichtshinweis</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>tied at the top</source>
        <translation>gleichauf an der Spitze</translation>
    </message>
    <message>
        <source>not tied</source>
        <translation>nicht gleichauf</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nicht geändert</translation>
    </message>
    <message>
        <source>with a plan</source>
        <translation>mit Plan</translation>
    </message>
    <message>
        <source>other …</source>
        <translation>andere …</translation>
    </message>
    <message>
        <source>under 20 %</source>
        <translation>unter 20&#xa0;%</translation>
    </message>
    <message>
        <source>20 to 40 %</source>
        <translation>20 bis 40&#xa0;%</translation>
    </message>
    <message>
        <source>40 to 60 %</source>
        <translation>40 bis 60&#xa0;%</translation>
    </message>
    <message>
        <source>60 % or more</source>
        <translation>60&#xa0;% oder mehr</translation>
    </message>
    <message>
        <source>today or before</source>
        <translation>heute oder früher</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>innerhalb von 7 Tagen</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>innerhalb von 30 Tagen</translation>
    </message>
    <message>
        <source>by another day</source>
        <translation>bis zu einem anderen Tag</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>last 365 days</source>
        <translation>letzte 365 Tage</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Weniger Filter</translation>
    </message>
    <message>
        <source>Keep this filter …</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FitBand</name>
    <message>
        <source>Fit of {role}</source>
        <translation>Passung: {role}</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded; press to unfold</source>
        <translation>zugeklappt; drücken zum Aufklappen</translation>
    </message>
</context>
<context>
    <name>FollowUpsPart</name>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Day of a new follow-up</source>
        <translation>Tag einer neuen Wiedervorlage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Wiedervorlage hinzufügen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move to another day: {what}</source>
        <translation>Auf einen anderen Tag verlegen: {what}</translation>
    </message>
</context>
<context>
    <name>FunnelPicture</name>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
</context>
<context>
    <name>GlossaryPart</name>
    <message>
        <source>Search the terms</source>
        <translation>Begriffe durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F comes here from anywhere.</source>
        <translation>Strg+F führt von überall hierher.</translation>
    </message>
    <message>
        <source>See:</source>
        <translation>Siehe:</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Only results of certain days</source>
        <translation>Nur Ergebnisse bestimmter Tage</translation>
    </message>
    <message>
        <source>{group}: first day</source>
        <translation>{group}: erster Tag</translation>
    </message>
    <message>
        <source>{group}: last day</source>
        <translation>{group}: letzter Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Field guide</source>
        <translation>Überblick über die Felder</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Shared ground</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>GuideParts</name>
    <message>
        <source>Measured by:</source>
        <translation>Gemessen durch:</translation>
    </message>
    <message>
        <source>Differences:</source>
        <translation>Unterschiede:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>Begriffe:</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Bring results in</source>
        <translation>Ergebnisse hereinholen</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Zuerst ansehen</translation>
    </message>
    <message>
        <source>Name, code, tag or note</source>
        <translation>Name, Kürzel, Schlagwort oder Notiz</translation>
    </message>
    <message>
        <source>Find people by name, code, tag or note</source>
        <translation>Personen nach Name, Kürzel, Schlagwort oder Notiz suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Als Nächstes fällig</translation>
    </message>
    <message>
        <source>Your filters</source>
        <translation>Ihre Filter</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Zuletzt getan</translation>
    </message>
    <message>
        <source>Nobody has a follow-up.</source>
        <translation>Niemand hat eine Wiedervorlage.</translation>
    </message>
    <message>
        <source>{deed} (taken back)</source>
        <translation>{deed} (zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Each row is somebody new, whatever the name</source>
        <translation>Jede Zeile ist eine neue Person, gleich welcher Name dort steht</translation>
    </message>
    <message>
        <source>People in these files</source>
        <translation>Personen in diesen Dateien</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Erste Zellen</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>This column is taken for</source>
        <translation>Diese Spalte gilt als</translation>
    </message>
    <message>
        <source>Columns: choose one, then say what it is</source>
        <translation>Spalten: Wählen Sie eine aus und sagen Sie dann, was sie ist</translation>
    </message>
    <message>
        <source>Column {place} ({heading}) is taken for</source>
        <translation>Spalte {place} ({heading}) gilt als</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>{title} · {share} %</source>
        <translation>{title} · {share} %</translation>
    </message>
    <message>
        <source>Being cancelled: {title}</source>
        <translation>Wird abgebrochen: {title}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LabelsPart</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>LegFit</name>
    <message>
        <source>Fit on a line from -1 to 1</source>
        <translation>Passung auf einer Linie von -1 bis 1</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>chosen route</source>
        <translation>gewählter Weg</translation>
    </message>
    <message>
        <source>another move; without a sign, a promotion</source>
        <translation>anderer Wechsel; ohne Zeichen ein Aufstieg</translation>
    </message>
    <message>
        <source>ring: a move sideways</source>
        <translation>Ring: ein Schritt zur Seite</translation>
    </message>
    <message>
        <source>diamond: a cross-over</source>
        <translation>Raute: ein Feldwechsel</translation>
    </message>
    <message>
        <source>What the lines mean</source>
        <translation>Was die Linien bedeuten</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>What I will not do</source>
        <translation>Was ich nicht will</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>best fit first</source>
        <translation>beste Passung zuerst</translation>
    </message>
    <message>
        <source>{count} set</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>nothing set</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>wage, highest first</source>
        <translation>Gehalt, höchstes zuerst</translation>
    </message>
    <message>
        <source>stage, entry first</source>
        <translation>Stufe, Einstieg zuerst</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Plan and progress</source>
        <translation>Plan und Fortschritt</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Wo die Person steht</translation>
    </message>
    <message>
        <source>What they will not do</source>
        <translation>Was die Person nicht will</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>größte zuerst</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>späteste zuerst</translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation>früheste zuerst</translation>
    </message>
    <message>
        <source>from Z to A</source>
        <translation>von Z bis A</translation>
    </message>
    <message>
        <source>from A to Z</source>
        <translation>von A bis Z</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>People and results</source>
        <translation>Personen und Ergebnisse</translation>
    </message>
    <message>
        <source>Enter opens a line, Shift+F10 opens the menu.</source>
        <translation>Die Eingabetaste öffnet eine Zeile, Umschalt+F10 das Menü.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Begin on the start page, or go on there.</source>
        <translation>Beginnen Sie auf der Startseite oder machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>There is a result once you have finished a questionnaire.</source>
        <translation>Ein Ergebnis gibt es, sobald ein Fragebogen beendet ist.</translation>
    </message>
    <message>
        <source>It opens as soon as everything is loaded.</source>
        <translation>Es öffnet sich, sobald alles geladen ist.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>step {number} of the chosen route</source>
        <translation>Schritt {number} des gewählten Weges</translation>
    </message>
    <message>
        <source>start of the chosen route</source>
        <translation>Anfang des gewählten Weges</translation>
    </message>
</context>
<context>
    <name>MilestoneCard</name>
    <message>
        <source>{number}. {role}</source>
        <translation>{number}. {role}</translation>
    </message>
    <message>
        <source>Gate: {gate}</source>
        <translation>Voraussetzung: {gate}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>I am this role now</source>
        <translation>Das ist jetzt meine Rolle</translation>
    </message>
    <message>
        <source>About this role</source>
        <translation>Über diese Rolle</translation>
    </message>
    <message>
        <source>Skills that it asks for</source>
        <translation>Fähigkeiten, die sie verlangt</translation>
    </message>
</context>
<context>
    <name>MilestoneLine</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erreicht</translation>
    </message>
</context>
<context>
    <name>NamePart</name>
    <message>
        <source>Name of this result</source>
        <translation>Name dieses Ergebnisses</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape leaves it as it was.</source>
        <translation>Die Eingabetaste behält ihn, Escape lässt ihn, wie er war.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Rename this result</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name this result</source>
        <translation>Benennen</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Change name or code</source>
        <translation>Name oder Kürzel ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter keeps both, Escape leaves them as they were.</source>
        <translation>Die Eingabetaste speichert beides, Escape lässt beides, wie es war.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages: {page}</source>
        <translation>Seiten: {page}</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>See the routes</source>
        <translation>Wege ansehen</translation>
    </message>
    <message>
        <source>Print or save a report</source>
        <translation>Bericht drucken oder speichern</translation>
    </message>
    <message>
        <source>File for my counselor</source>
        <translation>Datei für meine Beratung</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Noch einmal ausfüllen</translation>
    </message>
    <message>
        <source>Titles to search for</source>
        <translation>Titel für die Suche</translation>
    </message>
    <message>
        <source>Try this week</source>
        <translation>Diese Woche ausprobieren</translation>
    </message>
    <message>
        <source>Whom to talk to</source>
        <translation>Mit wem Sie sprechen können</translation>
    </message>
    <message>
        <source>What a counselor could ask you</source>
        <translation>Was man Sie in einer Beratung fragen könnte</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note; Ctrl+Enter keeps it</source>
        <translation>Notiz schreiben; Strg+Eingabe speichert sie</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer sie liest</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>Für den Bericht</translation>
    </message>
    <message>
        <source>Due on a day</source>
        <translation>An einem Tag fällig</translation>
    </message>
    <message>
        <source>Day on which the note is due</source>
        <translation>Tag, an dem die Notiz fällig ist</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie sie war</translation>
    </message>
    <message>
        <source>You are changing a note.</source>
        <translation>Sie ändern eine Notiz.</translation>
    </message>
    <message>
        <source>No notes yet. Private notes stay here; notes for the report are printed in it.</source>
        <translation>Noch keine Notizen. Private Notizen bleiben hier; Notizen für den Bericht werden darin gedruckt.</translation>
    </message>
    <message>
        <source>Taken away: {count}</source>
        <translation>Weggenommen: {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>History: {count}</source>
        <translation>Verlauf: {count}</translation>
    </message>
    <message>
        <source>History of the note: {note}</source>
        <translation>Verlauf der Notiz: {note}</translation>
    </message>
    <message>
        <source>{version} (undone)</source>
        <translation>{version} (zurückgenommen)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note of {day}</source>
        <translation>Notiz vom {day}</translation>
    </message>
    <message>
        <source>Empty it to take the note away.</source>
        <translation>Ist das Feld leer, wird die Notiz entfernt.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Closest roles</source>
        <translation>Nächstliegende Rollen</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>How likely each is the closest match. Press a role to see why.</source>
        <translation>Wie wahrscheinlich jede am nächsten liegt. Wählen Sie eine Rolle aus, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Your answers do not point to any of these clearly; read them as a first look only.</source>
        <translation>Ihre Antworten weisen auf keine davon klar hin; das ist nur ein erster Blick.</translation>
    </message>
    <message>
        <source>Roles joined by a bracket are close to the first one; see what sets them apart.</source>
        <translation>Rollen mit gemeinsamer Klammer liegen nah an der ersten; wichtig ist, was sie trennt.</translation>
    </message>
    <message>
        <source>There is no role to show yet.</source>
        <translation>Noch ist keine Rolle zu zeigen.</translation>
    </message>
    <message>
        <source>Show all {count} roles</source>
        <translation>Alle {count} Rollen zeigen</translation>
    </message>
    <message>
        <source>Compare two roles</source>
        <translation>Zwei Rollen vergleichen</translation>
    </message>
    <message>
        <source>Show {count} hidden</source>
        <translation>{count} verborgene zeigen</translation>
    </message>
    <message>
        <source>Hide {count} again</source>
        <translation>{count} wieder verbergen</translation>
    </message>
    <message>
        <source>Dot: best estimate. Band: where it lies with 95 % certainty. Upright mark: the middle.</source>
        <translation>Punkt: beste Schätzung. Band: darin liegt es mit 95&#xa0;% Sicherheit. Senkrechter Strich: die Mitte.</translation>
    </message>
    <message>
        <source>What “{scale}” means</source>
        <translation>Was „{scale}“ bedeutet</translation>
    </message>
</context>
<context>
    <name>OwnFitBand</name>
    <message>
        <source>Fit with your answers</source>
        <translation>Passung zu Ihren Antworten</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>PageViews</name>
    <message>
        <source>Smaller pages</source>
        <translation>Kleinere Seiten</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Größere Seiten</translation>
    </message>
    <message>
        <source>{count} pages, shown at {share} % of the width</source>
        <translation>{count} Seiten, gezeigt in {share}&#xa0;% der Breite</translation>
    </message>
    <message>
        <source>; left and right arrow keys move a page</source>
        <translation>; die Pfeiltasten links und rechts blättern um</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>For people without a computer; the answer sheet takes their answers.</source>
        <translation>Für Menschen ohne Computer; der Antwortbogen nimmt ihre Antworten auf.</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Fragebogen auf Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save answer sheet…</source>
        <translation>Antwortbogen speichern…</translation>
    </message>
    <message>
        <source>A name that ends in .pdf for the questionnaire, in .csv for the answer sheet</source>
        <translation>Ein Name, der für den Fragebogen auf .pdf endet, für den Antwortbogen auf .csv</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Take away: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>What I will not do</source>
        <translation>Was ich nicht will</translation>
    </message>
    <message>
        <source>Hides roles, moves no figure</source>
        <translation>Verbirgt Rollen, ändert keine Zahl</translation>
    </message>
    <message>
        <source>Try out another profile</source>
        <translation>Ein anderes Profil ausprobieren</translation>
    </message>
    <message>
        <source>What would follow if …</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Does it fit me?</source>
        <translation>Passt es zu mir?</translation>
    </message>
    <message>
        <source>The result against yourself</source>
        <translation>Das Ergebnis und Sie selbst</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>Beside another result of yours</source>
        <translation>Neben einem anderen Ihrer Ergebnisse</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>What to do with this result</source>
        <translation>Was Sie mit diesem Ergebnis tun können</translation>
    </message>
</context>
<context>
    <name>PartsPicture</name>
    <message>
        <source>Fit</source>
        <comment>the sum of its parts</comment>
        <translation>Passung</translation>
    </message>
    <message>
        <source>How the fit of {role} adds up</source>
        <translation>Woraus sich die Passung ergibt: {role}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People and results</source>
        <translation>Personen und Ergebnisse</translation>
    </message>
    <message>
        <source>No line is like this.</source>
        <translation>Keine Zeile passt dazu.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Figures of these</source>
        <translation>Zahlen zu diesen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Hier ist noch niemand</translation>
    </message>
    <message>
        <source>Here stand the people that you counsel, with all their results. They come with answer sheets, with the file that somebody saved from their own result, or by a questionnaire on this computer.</source>
        <translation>Hier stehen die Personen, die Sie beraten, mit allen ihren Ergebnissen. Sie kommen mit Antwortbögen, mit der Datei, die jemand vom eigenen Ergebnis gespeichert hat, oder durch einen Fragebogen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Bring results in</source>
        <translation>Ergebnisse hereinholen</translation>
    </message>
    <message>
        <source>To try the workspace, fill a folder of its own with made-up people: {command}</source>
        <translation>Um den Arbeitsplatz auszuprobieren, füllen Sie einen eigenen Ordner mit erfundenen Personen: {command}</translation>
    </message>
    <message>
        <source>Order: {column}, {way}</source>
        <translation>Reihenfolge: {column}, {way}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Die Zeile öffnen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Choose all lines</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Umschalt+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen lines</source>
        <translation>Was sich mit den ausgewählten Zeilen tun lässt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Move them to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Hoch, Alt+Herunter</translation>
    </message>
    <message>
        <source>Sort by the column that the keys are on</source>
        <translation>Nach der Spalte mit dem Fokus sortieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left, Ctrl+Shift+Right</source>
        <translation>Strg+Umschalt+Links, Strg+Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Die Spalte verschieben</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Alt+Shift+Right</source>
        <translation>Alt+Umschalt+Links, Alt+Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Narrow or widen the column</source>
        <translation>Die Spalte schmaler oder breiter machen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Go to a name</source>
        <translation>Zu einem Namen springen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Begin a questionnaire</source>
        <translation>Fragebogen beginnen</translation>
    </message>
    <message>
        <source>This column: {name}</source>
        <translation>Diese Spalte: {name}</translation>
    </message>
    <message>
        <source>Further to the front</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Further back</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Look for a route</source>
        <translation>Einen Weg suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Your plans</source>
        <translation>Ihre Pläne</translation>
    </message>
    <message>
        <source>Name of this plan</source>
        <translation>Name dieses Plans</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Look for another route</source>
        <translation>Einen anderen Weg suchen</translation>
    </message>
    <message>
        <source>{share} of the way</source>
        <translation>{share} des Weges</translation>
    </message>
    <message>
        <source>{line}, put aside</source>
        <translation>{line}, beiseitegelegt</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ProfileScale</name>
    <message>
        <source>From {low} to {high}.</source>
        <translation>Von „{low}“ bis „{high}“.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>While a question is asked</source>
        <translation>Während eine Frage gestellt wird</translation>
    </message>
    <message>
        <source>You left this question out; you may answer it now.</source>
        <translation>Diese Frage wurde ausgelassen; Sie können sie jetzt beantworten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>Lieber nicht sagen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Why am I asked this?</source>
        <translation>Warum werde ich das gefragt?</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Für jetzt aufhören</translation>
    </message>
    <message>
        <source>Your answers are kept; go on whenever you like.</source>
        <translation>Ihre Antworten bleiben erhalten; machen Sie weiter, wann Sie möchten.</translation>
    </message>
    <message>
        <source>question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>Question {number} of at most {count}, about a minute left</source>
        <translation>Frage {number} von höchstens {count}, noch etwa eine Minute</translation>
    </message>
    <message>
        <source>Question {number} of at most {count}, about {minutes} minutes left</source>
        <translation>Frage {number} von höchstens {count}, noch etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>Question {number} of {count}, about a minute left</source>
        <translation>Frage {number} von {count}, noch etwa eine Minute</translation>
    </message>
    <message>
        <source>Question {number} of {count}, about {minutes} minutes left</source>
        <translation>Frage {number} von {count}, noch etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>First: {first} Second: {second}</source>
        <translation>Erstens: {first} Zweitens: {second}</translation>
    </message>
    <message>
        <source>Enter next · Backspace back · arrow keys move</source>
        <translation>Eingabetaste weiter · Rücktaste zurück · Pfeiltasten wechseln</translation>
    </message>
    <message>
        <source>Keys 1-{last} answer · 0 rather not say</source>
        <translation>Tasten 1-{last} antworten · 0 lieber nicht sagen</translation>
    </message>
    <message>
        <source>Choose this answer</source>
        <translation>Diese Antwort wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move between the answers</source>
        <translation>Zwischen den Antworten wechseln</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Choose the answer that has the focus</source>
        <translation>Die Antwort mit dem Fokus wählen</translation>
    </message>
    <message>
        <source>All {count} questions</source>
        <translation>Alle {count} Fragen</translation>
    </message>
    <message>
        <source>{answered} answered, {left_out} left out.</source>
        <translation>{answered} beantwortet, {left_out} ausgelassen.</translation>
    </message>
    <message>
        <source>end of the questionnaire</source>
        <translation>Ende des Fragebogens</translation>
    </message>
    <message>
        <source>See my result</source>
        <translation>Mein Ergebnis ansehen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Your result on paper: to keep, to print, or to take along to a talk.</source>
        <translation>Ihr Ergebnis auf Papier: zum Aufheben, zum Drucken oder zum Mitnehmen in ein Gespräch.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Zurück zum Ergebnis</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>Mit meinem Namen</translation>
    </message>
    <message>
        <source>With my plan</source>
        <translation>Mit meinem Plan</translation>
    </message>
    <message>
        <source>With all questions and my answers</source>
        <translation>Mit allen Fragen und meinen Antworten</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Als Webseite speichern…</translation>
    </message>
    <message>
        <source>A name that ends in .pdf or in .html</source>
        <translation>Ein Name, der auf .pdf oder .html endet</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Shown below</source>
        <translation>Unten gezeigt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Ask me more</source>
        <translation>Weitere Fragen beantworten</translation>
    </message>
    <message>
        <source>Asks the questions that would best tell the first roles apart.</source>
        <translation>Stellt die Fragen, die am besten zwischen den ersten Rollen unterscheiden.</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>Closest roles</source>
        <translation>Nächstliegende Rollen</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>Read with care</source>
        <translation>Mit Vorsicht zu lesen</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Compare with another result or person</source>
        <translation>Mit anderem Ergebnis oder anderer Person vergleichen</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <source>closest in {share}</source>
        <translation>am nächsten: {share}</translation>
    </message>
    <message>
        <source>cannot be told apart from the other tied roles</source>
        <translation>von den anderen gleichauf liegenden Rollen nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded; press to see the reasons</source>
        <translation>zugeklappt; drücken, um die Gründe zu sehen</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>picked</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>press to pick it</source>
        <translation>drücken, um sie zu wählen</translation>
    </message>
</context>
<context>
    <name>RoleDetails</name>
    <message>
        <source>Working out why …</source>
        <translation>Die Gründe werden berechnet …</translation>
    </message>
    <message>
        <source>What the work is like</source>
        <translation>Wie die Arbeit ist</translation>
    </message>
    <message>
        <source>Against what you will not do: {reason}.</source>
        <translation>Gegen das, was Sie nicht wollen: {reason}.</translation>
    </message>
    <message>
        <source>How like your answers the role is, from opposite to alike; with 95 % certainty within the band. In figures, from -1 to 1: {fit}, between {low} and {high}.</source>
        <translation>Wie sehr die Rolle Ihren Antworten gleicht, von gegensätzlich bis gleich; mit 95&#xa0;% Sicherheit innerhalb des Bandes. In Zahlen, von -1 bis 1: {fit}, zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Its family, {family}: {closest}.</source>
        <translation>Die Rollenfamilie {family}: {closest}.</translation>
    </message>
    <message>
        <source>Why: scale by scale</source>
        <translation>Warum: Skala für Skala</translation>
    </message>
    <message>
        <source>Which answers moved it most</source>
        <translation>Welche Antworten am meisten bewirkt haben</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Each bar begins where the one before it ended: filled ones add to the fit, outlined ones take from it. The last one is the fit.</source>
        <translation>Jeder Balken beginnt, wo der vorige endet: Gefüllte tragen zur Passung bei, umrandete verringern sie. Der letzte ist die Passung.</translation>
    </message>
    <message>
        <source>Ask me those</source>
        <translation>Diese Fragen beantworten</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>On the funnel</source>
        <translation>Im Funnel</translation>
    </message>
    <message>
        <source>Try this week</source>
        <translation>Diese Woche ausprobieren</translation>
    </message>
    <message>
        <source>All about this role</source>
        <translation>Alles über diese Rolle</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Routes to this role</source>
        <translation>Wege zu dieser Rolle</translation>
    </message>
    <message>
        <source>Compare with another role</source>
        <translation>Mit einer anderen Rolle vergleichen</translation>
    </message>
</context>
<context>
    <name>RoleSections</name>
    <message>
        <source>How it fits you</source>
        <translation>Wie sie zu Ihnen passt</translation>
    </message>
    <message>
        <source>Dot: best estimate. Band: where it lies with 95 % certainty. Upright mark: the middle.</source>
        <translation>Punkt: beste Schätzung. Band: darin liegt es mit 95&#xa0;% Sicherheit. Senkrechter Strich: die Mitte.</translation>
    </message>
    <message>
        <source>A day may hold</source>
        <translation>Was ein Tag bringen kann</translation>
    </message>
    <message>
        <source>What the work is made of</source>
        <translation>Woraus die Arbeit besteht</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>From where people come</source>
        <translation>Woher Menschen kommen</translation>
    </message>
    <message>
        <source>No move of the catalogue leads here.</source>
        <translation>Kein Wechsel des Katalogs führt hierher.</translation>
    </message>
    <message>
        <source>Where it can lead</source>
        <translation>Wohin sie führen kann</translation>
    </message>
    <message>
        <source>No move of the catalogue leads on from here.</source>
        <translation>Kein Wechsel des Katalogs führt von hier weiter.</translation>
    </message>
    <message>
        <source>What people like</source>
        <translation>Was vielen gefällt</translation>
    </message>
    <message>
        <source>What people find hard</source>
        <translation>Was vielen schwerfällt</translation>
    </message>
    <message>
        <source>Working conditions</source>
        <translation>Arbeitsbedingungen</translation>
    </message>
    <message>
        <source>Wage a year, and outlook</source>
        <translation>Jahresgehalt und Ausblick</translation>
    </message>
    <message>
        <source>Place in the funnel</source>
        <translation>Platz im Funnel</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Try it this week</source>
        <translation>Diese Woche ausprobieren</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Wege in diese Rolle</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Titles to search for</source>
        <translation>Titel für die Suche</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Arbeitet mit</translation>
    </message>
    <message>
        <source>And with: {others}</source>
        <translation>Und mit: {others}</translation>
    </message>
    <message>
        <source>What it asks for, scale by scale</source>
        <translation>Was sie verlangt, Skala für Skala</translation>
    </message>
    <message>
        <source>What a scale means for the two fields:</source>
        <translation>Was eine Skala für beide Felder bedeutet:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>occupations, reasons, sources</source>
        <translation>Berufe, Gründe, Quellen</translation>
    </message>
    <message>
        <source>{scale}. {reason}</source>
        <translation>{scale}. {reason}</translation>
    </message>
</context>
<context>
    <name>RouteList</name>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Show all {count} routes</source>
        <translation>Alle {count} Wege zeigen</translation>
    </message>
</context>
<context>
    <name>RouteMap</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>All roles and moves</source>
        <translation>Alle Rollen und Wechsel</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Map of routes</source>
        <translation>Karte der Wege</translation>
    </message>
    <message>
        <source>{role} (promotion)</source>
        <translation>{role} (Aufstieg)</translation>
    </message>
    <message>
        <source>{role} (sideways)</source>
        <translation>{role} (seitwärts)</translation>
    </message>
    <message>
        <source>{role} (cross-over)</source>
        <translation>{role} (Feldwechsel)</translation>
    </message>
    <message>
        <source>Leads to {roles}.</source>
        <translation>Führt zu {roles}.</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Walk along the map</source>
        <translation>Die Karte entlanggehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Tell the step into the role that has the focus</source>
        <translation>Den Schritt in die Rolle mit dem Fokus beschreiben</translation>
    </message>
    <message>
        <source>Larger, smaller, whole map</source>
        <translation>Größer, kleiner, ganze Karte</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Strg und Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Die Karte verschieben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Beste Passung</translation>
    </message>
    <message>
        <source>Fewest years</source>
        <translation>Am wenigsten Jahre</translation>
    </message>
    <message>
        <source>Fewest new skills</source>
        <translation>Am wenigsten neue Fähigkeiten</translation>
    </message>
    <message>
        <source>What matters most?</source>
        <translation>Was zählt am meisten?</translation>
    </message>
    <message>
        <source>Take the questionnaire to see how the roles fit you</source>
        <translation>Füllen Sie den Fragebogen aus, um zu sehen, wie die Rollen zu Ihnen passen</translation>
    </message>
    <message>
        <source>Skills that I have already</source>
        <translation>Fähigkeiten, die ich schon habe</translation>
    </message>
    <message>
        <source>Routes to compare</source>
        <translation>Wege zum Vergleichen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>{had} of {count}: what these routes ask for, and what else you have</source>
        <translation>{had} von {count}: was diese Wege verlangen und was Sie sonst noch können</translation>
    </message>
    <message>
        <source>The chosen route begins here.</source>
        <translation>Der gewählte Weg beginnt hier.</translation>
    </message>
    <message>
        <source>This role is on none of the routes that are shown here.</source>
        <translation>Diese Rolle liegt auf keinem der hier gezeigten Wege.</translation>
    </message>
</context>
<context>
    <name>SaveTo</name>
    <message>
        <source>Type where to save it</source>
        <translation>Speicherort eintippen</translation>
    </message>
    <message>
        <source>Save there</source>
        <translation>Dort speichern</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>Von „{low}“ bis „{high}“.</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Scales over time</source>
        <translation>Skalen im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Copies beside it: {names}</source>
        <translation>Kopien daneben: {names}</translation>
    </message>
    <message>
        <source>No copy has been made yet.</source>
        <translation>Noch wurde keine Kopie angelegt.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Let bars and pictures move gently when they change</source>
        <translation>Balken und Bilder bei Änderungen sanft bewegen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Answer questions with single keys (1 to 5, 0)</source>
        <translation>Fragen mit einzelnen Tasten beantworten (1 bis 5, 0)</translation>
    </message>
    <message>
        <source>Switch it off if you speak to the computer or often touch keys by accident.</source>
        <translation>Ausschalten, wenn Sie den Computer mit der Stimme bedienen oder oft versehentlich Tasten berühren.</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>For counselors</source>
        <translation>Für die Beratung</translation>
    </message>
    <message>
        <source>Show the workspace for many people&apos;s results</source>
        <translation>Den Arbeitsplatz für die Ergebnisse vieler Personen zeigen</translation>
    </message>
    <message>
        <source>Switching it off hides it; everything in it is kept.</source>
        <translation>Ausschalten blendet ihn nur aus; alles darin bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Everything is kept in one folder on this computer and is never sent anywhere.</source>
        <translation>Alles liegt in einem Ordner auf diesem Computer und wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Jetzt eine Kopie anlegen</translation>
    </message>
    <message>
        <source>Use another folder...</source>
        <translation>Anderen Ordner verwenden...</translation>
    </message>
    <message>
        <source>About careerfit</source>
        <translation>Über careerfit</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Woher die Zahlen stammen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SidePart</name>
    <message>
        <source>Open the review</source>
        <translation>Einzelansicht öffnen</translation>
    </message>
    <message>
        <source>Nobody with a result is called so.</source>
        <translation>Niemand mit einem Ergebnis heißt so.</translation>
    </message>
</context>
<context>
    <name>SkillLine</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lerne ich</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>Habe ich</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>No role yet, or another one</source>
        <translation>Noch keine Rolle oder eine andere</translation>
    </message>
    <message>
        <source>It decides which roles are compared with your answers and where your routes begin. You can change it at any time, or leave it open.</source>
        <translation>Davon hängt ab, welche Rollen mit Ihren Antworten verglichen werden und wo Ihre Wege beginnen. Sie können es jederzeit ändern oder offenlassen.</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>Wo stehen Sie?</translation>
    </message>
    <message>
        <source>Starting out</source>
        <translation>Ganz am Anfang</translation>
    </message>
    <message>
        <source>Some years in marketing</source>
        <translation>Einige Jahre im Marketing</translation>
    </message>
    <message>
        <source>Some years in sales</source>
        <translation>Einige Jahre im Vertrieb</translation>
    </message>
    <message>
        <source>Some years elsewhere</source>
        <translation>Einige Jahre anderswo</translation>
    </message>
    <message>
        <source>Leading people</source>
        <translation>Mit Führungsaufgaben</translation>
    </message>
    <message>
        <source>What comes closest?</source>
        <translation>Was trifft am ehesten zu?</translation>
    </message>
    <message>
        <source>Your present role (optional)</source>
        <translation>Ihre jetzige Rolle (freiwillig)</translation>
    </message>
    <message>
        <source>Routes begin there.</source>
        <translation>Dort beginnen die Wege.</translation>
    </message>
    <message>
        <source>Years in this role (optional)</source>
        <translation>Jahre in dieser Rolle (freiwillig)</translation>
    </message>
    <message>
        <source>Routes count them as done.</source>
        <translation>Wege zählen sie als erledigt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offenlassen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>{questions} questions, about {minutes} minutes; you can stop and go on later.</source>
        <translation>{questions} Fragen, etwa {minutes} Minuten; aufhören und später weitermachen geht jederzeit.</translation>
    </message>
    <message>
        <source>Quick quiz, about {minutes} minutes</source>
        <translation>Kurzer Fragebogen, etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>The quick questionnaire asks only what still matters, at most {count} questions.</source>
        <translation>Der kurze Fragebogen stellt nur die Fragen, auf die es noch ankommt, höchstens {count}.</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Zum Fragebogen</translation>
    </message>
    <message>
        <source>Loading the questions...</source>
        <translation>Fragen werden geladen...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Marketing or sales, and which role in it?</source>
        <translation>Marketing oder Vertrieb, und welche Rolle darin?</translation>
    </message>
    <message>
        <source>Say how you like to spend your week; see which roles come closest, and how sure that is.</source>
        <translation>Sagen Sie, wie Sie Ihre Woche gern verbringen, und sehen Sie, welche Rollen dem am nächsten kommen und wie sicher das ist.</translation>
    </message>
    <message>
        <source>A few minutes; you can stop and go on later.</source>
        <translation>Ein paar Minuten; aufhören und später weitermachen geht jederzeit.</translation>
    </message>
    <message>
        <source>Your answers stay on this computer. It works without the internet.</source>
        <translation>Ihre Antworten bleiben auf diesem Computer. Das Programm braucht kein Internet.</translation>
    </message>
    <message>
        <source>Provisional: for exploring and for talks with a counselor, never for selecting people.</source>
        <translation>Vorläufig: zum Erkunden und für Beratungsgespräche, niemals zur Auswahl von Menschen.</translation>
    </message>
    <message>
        <source>A name or label for your result (optional)</source>
        <translation>Ein Name oder Kennzeichen für Ihr Ergebnis (freiwillig)</translation>
    </message>
    <message>
        <source>Useful when several people share this computer.</source>
        <translation>Nützlich, wenn mehrere Menschen diesen Computer benutzen.</translation>
    </message>
    <message>
        <source>Quick quiz</source>
        <translation>Kurzer Fragebogen</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Nur umsehen</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Frühere Ergebnisse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>The questionnaire on paper</source>
        <translation>Der Fragebogen auf Papier</translation>
    </message>
    <message>
        <source>Open a result from a file...</source>
        <translation>Ergebnis aus einer Datei öffnen...</translation>
    </message>
    <message>
        <source>I am a counselor</source>
        <translation>Ich berate andere</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Weiter, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Or begin anew</source>
        <translation>Oder neu beginnen</translation>
    </message>
    <message>
        <source>Begun with earlier questions</source>
        <translation>Mit früheren Fragen begonnen</translation>
    </message>
    <message>
        <source>The questions have changed since. The answers are kept, but these cannot go on.</source>
        <translation>Die Fragen haben sich seitdem geändert. Die Antworten bleiben erhalten, aber hier geht es nicht weiter.</translation>
    </message>
    <message>
        <source>Your results could not be loaded.</source>
        <translation>Ihre Ergebnisse konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Your results will be listed here as soon as they are loaded.</source>
        <translation>Ihre Ergebnisse stehen hier, sobald sie geladen sind.</translation>
    </message>
    <message>
        <source>Nothing here yet. Each result that you finish is kept here, to be opened again.</source>
        <translation>Hier ist noch nichts. Jedes abgeschlossene Ergebnis wird hier aufgehoben und lässt sich wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your saved answers are safe. Please copy the details and report them.</source>
        <translation>Ihre gespeicherten Antworten sind sicher. Bitte kopieren Sie die Details und melden Sie sie.</translation>
    </message>
</context>
<context>
    <name>StateFields</name>
    <message>
        <source>{what}: day</source>
        <translation>{what}: Tag</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag angeben</translation>
    </message>
    <message>
        <source>{what}: note</source>
        <translation>{what}: Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Step before</source>
        <translation>Schritt davor</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>About this role</source>
        <translation>Über diese Rolle</translation>
    </message>
    <message>
        <source>Routes to this role</source>
        <translation>Wege zu dieser Rolle</translation>
    </message>
    <message>
        <source>Make this my plan</source>
        <translation>Zu meinem Plan machen</translation>
    </message>
    <message>
        <source>How people come to it: {gate}</source>
        <translation>Wie man dazu kommt: {gate}</translation>
    </message>
    <message>
        <source>Gate: {gate}</source>
        <translation>Voraussetzung: {gate}</translation>
    </message>
</context>
<context>
    <name>TakeOutPage</name>
    <message>
        <source>Take all lines of the list</source>
        <translation>Alle Zeilen der Liste nehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Nummer</translation>
    </message>
    <message>
        <source>The person&apos;s code</source>
        <translation>Das Kürzel der Person</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Der Name der Person</translation>
    </message>
    <message>
        <source>The files are called by</source>
        <translation>Namen der Dateien</translation>
    </message>
    <message>
        <source>Without names: each person is a number</source>
        <translation>Ohne Namen: Jede Person ist eine Nummer</translation>
    </message>
    <message>
        <source>With the name on the report</source>
        <translation>Mit dem Namen auf dem Bericht</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <source>A path with its name</source>
        <translation>Ein Pfad mit Dateiname</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Choose a folder...</source>
        <translation>Ordner wählen...</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <source>Erase for good...</source>
        <translation>Für immer löschen...</translation>
    </message>
    <message>
        <source>Choose several rows with Shift or Ctrl, all with Ctrl+A. Who is erased for good goes with everything; of a single result that is erased, the person and all else stay.</source>
        <translation>Mehrere Zeilen wählen Sie mit Umschalt oder Strg, alle mit Strg+A. Wer für immer gelöscht wird, wird es mit allem; bei einem einzelnen Ergebnis bleiben die Person und alles andere.</translation>
    </message>
</context>
<context>
    <name>TriedPicture</name>
    <message>
        <source>Closest roles, only tried out</source>
        <translation>Nächstliegende Rollen, nur ausprobiert</translation>
    </message>
</context>
<context>
    <name>TryPart</name>
    <message>
        <source>Only trying out: your result stays as it is, and nothing of this is kept. The ring is your own estimate; move a scale and see what the shortlist would be.</source>
        <translation>Nur ausprobiert: Ihr Ergebnis bleibt, wie es ist, und nichts hiervon wird aufgehoben. Der Ring ist Ihre eigene Schätzung; verschieben Sie eine Skala, um zu sehen, welche Rollen dann vorn wären.</translation>
    </message>
    <message>
        <source>Working out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Bar: tried out. Upright mark: in your result.</source>
        <translation>Balken: ausprobiert. Senkrechter Strich: in Ihrem Ergebnis.</translation>
    </message>
    <message>
        <source>Back to my result</source>
        <translation>Zurück zu meinem Ergebnis</translation>
    </message>
</context>
<context>
    <name>TypeInPage</name>
    <message>
        <source>For each question the number that was ticked, counted from the left or the top: keys 1 to 5, 0 where nothing was ticked. The next question comes by itself; Backspace goes back.</source>
        <translation>Zu jeder Frage die Nummer der angekreuzten Antwort, von links oder von oben gezählt: Tasten 1 bis 5, oder 0, wo nichts angekreuzt ist. Die nächste Frage kommt von selbst; die Rücktaste führt zurück.</translation>
    </message>
    <message>
        <source>Type in answers from paper</source>
        <translation>Antworten vom Papier eintippen</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name oder Kürzel</translation>
    </message>
    <message>
        <source>Date on the form, such as 2026-03-31; may be left empty</source>
        <translation>Datum auf dem Bogen, etwa 2026-03-31; darf leer bleiben</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>0  No answer</source>
        <translation>0  Keine Antwort</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Diese Antworten sichern</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
</context>
<context>
    <name>WagePicture</name>
    <message>
        <source>Wage a year</source>
        <translation>Jahresgehalt</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to the review</source>
        <translation>Zurück zur Einzelansicht</translation>
    </message>
    <message>
        <source>Back to the review of a person</source>
        <translation>Zurück zur Einzelansicht einer Person</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>In your caseload</source>
        <translation>In Ihrer Liste</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Take away the tag “{label}”</source>
        <translation>Schlagwort „{label}“ entfernen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>In eine Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>Take out of the group “{label}”</source>
        <translation>Aus der Gruppe „{label}“ nehmen</translation>
    </message>
</context>
<context>
    <name>WishPart</name>
    <message>
        <source>Roles that go beyond this are hidden. No figure of any role changes by it.</source>
        <translation>Rollen, die darüber hinausgehen, werden verborgen. Keine Zahl einer Rolle ändert sich dadurch.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Hide them again</source>
        <translation>Wieder verbergen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>_ExportJoin</name>
    <message>
        <source>File for your counselor</source>
        <translation>Datei für Ihre Beratung</translation>
    </message>
</context>
<context>
    <name>_PaperJoin</name>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Fragebogen auf Papier</translation>
    </message>
</context>
<context>
    <name>_QuizJoin</name>
    <message>
        <source>Quiz</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>This questionnaire is finished. Begin another on the start page.</source>
        <translation>Dieser Fragebogen ist beendet. Auf der Startseite lässt sich ein anderer beginnen.</translation>
    </message>
    <message>
        <source>This questionnaire cannot go on here. Choose one on the start page.</source>
        <translation>Dieser Fragebogen kann hier nicht weitergehen. Bitte wählen Sie einen auf der Startseite.</translation>
    </message>
</context>
<context>
    <name>_ReportJoin</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>back</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Open the page {name}</source>
        <translation>Seite {name} öffnen</translation>
    </message>
    <message>
        <source>Find a role or a word</source>
        <translation>Eine Rolle oder ein Wort finden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Print or save the open result</source>
        <translation>Das offene Ergebnis drucken oder speichern</translation>
    </message>
    <message>
        <source>Open a result from a file</source>
        <translation>Ergebnis aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Use another folder</source>
        <translation>Anderen Ordner verwenden</translation>
    </message>
    <message>
        <source>Answer sheets, saved results, bundles</source>
        <translation>Antwortbögen, gespeicherte Ergebnisse, Pakete</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Dateien durchsehen</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} gibt es schon.</translation>
    </message>
    <message>
        <source>There is a file for each group; choose another name for both.</source>
        <translation>Für jede Gruppe gibt es eine Datei; wählen Sie für beide einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saving the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>{file} is there already. Press again to replace it.</source>
        <translation>{file} gibt es schon. Drücken Sie noch einmal, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>{file} does not end in {endings}.</source>
        <translation>{file} endet nicht auf {endings}.</translation>
    </message>
    <message>
        <source>Choose a name with this ending.</source>
        <translation>Wählen Sie einen Namen mit dieser Endung.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Results saved as a file</source>
        <translation>Als Datei gespeicherte Ergebnisse</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Looking up what would go</source>
        <translation>Ermitteln, was gelöscht würde</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This result was erased.</source>
        <translation>Dieses Ergebnis wurde gelöscht.</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Changing a tag</source>
        <translation>Schlagwort ändern</translation>
    </message>
    <message>
        <source>Changing a group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>Planning follow-ups</source>
        <translation>Wiedervorlagen planen</translation>
    </message>
    <message>
        <source>Keeping notes</source>
        <translation>Notizen speichern</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} schreiben</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Keeping the answers</source>
        <translation>Antworten sichern</translation>
    </message>
    <message>
        <source>Figures of a group</source>
        <translation>Zahlen einer Gruppe</translation>
    </message>
    <message>
        <source>This person has no result yet.</source>
        <translation>Diese Person hat noch kein Ergebnis.</translation>
    </message>
</context>
</TS>
