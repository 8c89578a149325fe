<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerHeader</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n workbooks read</source>
        <translation>
            <numerusform>%n workbook read</numerusform>
            <numerusform>%n workbooks read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services confirmed</source>
        <translation>
            <numerusform>%n service confirmed</numerusform>
            <numerusform>%n services confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n rows were checked, and each is as it was written.</source>
        <translation>
            <numerusform>%n row was checked, and it is as it was written.</numerusform>
            <numerusform>%n rows were checked, and each is as it was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups are whole.</source>
        <translation>
            <numerusform>%n backup is whole.</numerusform>
            <numerusform>%n backups are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and are not to be used.</source>
        <translation>
            <numerusform>%n is damaged and is not to be used.</numerusform>
            <numerusform>%n are damaged and are not to be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildWords</name>
    <message numerus="yes">
        <source>%n services in the edition</source>
        <translation>
            <numerusform>%n service in the edition</numerusform>
            <numerusform>%n services in the edition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were taken from a later source</source>
        <translation>
            <numerusform>%n cell was taken from a later source</numerusform>
            <numerusform>%n cells were taken from a later source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tombstones for services that are gone</source>
        <translation>
            <numerusform>%n tombstone for a service that is gone</numerusform>
            <numerusform>%n tombstones for services that are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services came back, and lost their tombstone</source>
        <translation>
            <numerusform>%n service came back, and lost its tombstone</numerusform>
            <numerusform>%n services came back, and lost their tombstone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n</source>
        <translation>
            <numerusform>Added: %n</numerusform>
            <numerusform>Added: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n</source>
        <translation>
            <numerusform>Changed: %n</numerusform>
            <numerusform>Changed: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n</source>
        <translation>
            <numerusform>Removed: %n</numerusform>
            <numerusform>Removed: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that break a rule: %n</source>
        <translation>
            <numerusform>Rows that break a rule: %n</numerusform>
            <numerusform>Rows that break a rule: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cells that cannot be: %n</source>
        <translation>
            <numerusform>Cells that cannot be: %n</numerusform>
            <numerusform>Cells that cannot be: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Odd, and published as it is: %n</source>
        <translation>
            <numerusform>Odd, and published as it is: %n</numerusform>
            <numerusform>Odd, and published as it is: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSheetDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSheetsController</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedClientsDialog</name>
    <message numerus="yes">
        <source>With the last update of the directory %n chosen services changed.</source>
        <translation>
            <numerusform>With the last update of the directory %n chosen service changed.</numerusform>
            <numerusform>With the last update of the directory %n chosen services changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message numerus="yes">
        <source>Edition of {date}, %n services</source>
        <translation>
            <numerusform>Edition of {date}, %n service</numerusform>
            <numerusform>Edition of {date}, %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults. The package should not be published like this.</source>
        <translation>
            <numerusform>%n fault. The package should not be published like this.</numerusform>
            <numerusform>%n faults. The package should not be published like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceNameDialog</name>
    <message numerus="yes">
        <source>%n choices are saved, which is the most. Remove one first.</source>
        <translation>
            <numerusform>%n choice is saved, which is the most. Remove one first.</numerusform>
            <numerusform>%n choices are saved, which is the most. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message numerus="yes">
        <source>Checked in the last %n days</source>
        <translation>
            <numerusform>Checked in the last %n day</numerusform>
            <numerusform>Checked in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message numerus="yes">
        <source>This is not the PIN. The next try counts in %n seconds.</source>
        <translation>
            <numerusform>This is not the PIN. The next try counts in %n second.</numerusform>
            <numerusform>This is not the PIN. The next try counts in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientWorkWords</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n own cases:</source>
        <translation>
            <numerusform>Of %n own case:</numerusform>
            <numerusform>Of %n own cases:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own cases, none decided</source>
        <translation>
            <numerusform>%n own case, not decided</numerusform>
            <numerusform>%n own cases, none decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an answer after %n days on average</source>
        <translation>
            <numerusform>an answer after %n day on average</numerusform>
            <numerusform>an answer after %n days on average</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentFactBox</name>
    <message numerus="yes">
        <source>%n sensitive facts are ticked. Does this receiver need them?</source>
        <translation>
            <numerusform>One sensitive fact is ticked. Does this receiver need it?</numerusform>
            <numerusform>%n sensitive facts are ticked. Does this receiver need them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each</source>
        <translation>
            <numerusform>%n minute each</numerusform>
            <numerusform>%n minutes each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Such news counts for %n days.</source>
        <translation>
            <numerusform>Such news counts for %n day.</numerusform>
            <numerusform>Such news counts for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n weeks of waiting</source>
        <translation>
            <numerusform>about %n week of waiting</numerusform>
            <numerusform>about %n weeks of waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes %n days</source>
        <translation>
            <numerusform>takes %n day</numerusform>
            <numerusform>takes %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n months before</source>
        <translation>
            <numerusform>from %n month before</numerusform>
            <numerusform>from %n months before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>up to %n person</numerusform>
            <numerusform>up to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>at least %n person</numerusform>
            <numerusform>at least %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message numerus="yes">
        <source>%n services, all closed to this person</source>
        <translation>
            <numerusform>One service, closed to this person</numerusform>
            <numerusform>%n services, all closed to this person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services, full or room not known</source>
        <translation>
            <numerusform>One service, full or room not known</numerusform>
            <numerusform>%n services, full or room not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>and one other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records; {share} % of them were checked in the last 180 days.</source>
        <translation>
            <numerusform>One record; {share} % of them were checked in the last 180 days.</numerusform>
            <numerusform>%n records; {share} % of them were checked in the last 180 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedNotice</name>
    <message numerus="yes">
        <source>%n files are damaged, cannot be read, and are not in this list.</source>
        <translation>
            <numerusform>One file is damaged, cannot be read, and is not in this list.</numerusform>
            <numerusform>%n files are damaged, cannot be read, and are not in this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemandTab</name>
    <message numerus="yes">
        <source>Sums of %n files. Where numbers are hidden, a sum is a range.</source>
        <translation>
            <numerusform>Sums of %n file. Where numbers are hidden, a sum is a range.</numerusform>
            <numerusform>Sums of %n files. Where numbers are hidden, a sum is a range.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemandWords</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message numerus="yes">
        <source>%n places in the list of towns</source>
        <translation>
            <numerusform>%n place in the list of towns</numerusform>
            <numerusform>%n places in the list of towns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n rows more</source>
        <translation>
            <numerusform>and %n row more</numerusform>
            <numerusform>and %n rows more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueStepsDialog</name>
    <message numerus="yes">
        <source>The first %n are listed. Whatever is done here makes room for the others.</source>
        <translation>
            <numerusform>The first one is listed. Whatever is done here makes room for the others.</numerusform>
            <numerusform>The first %n are listed. Whatever is done here makes room for the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message numerus="yes">
        <source>%n files found.</source>
        <translation>
            <numerusform>%n file found.</numerusform>
            <numerusform>%n files found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryColumn</name>
    <message numerus="yes">
        <source>Show older ones (%n more)</source>
        <translation>
            <numerusform>Show the older one (%n more)</numerusform>
            <numerusform>Show older ones (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message numerus="yes">
        <source>Notes about %n services that are no longer in the directory</source>
        <translation>
            <numerusform>Notes about %n service that is no longer in the directory</numerusform>
            <numerusform>Notes about %n services that are no longer in the directory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have services that changed or closed</source>
        <translation>
            <numerusform>%n client has services that changed or closed</numerusform>
            <numerusform>%n clients have services that changed or closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within 7 days</source>
        <translation>
            <numerusform>%n within 7 days</numerusform>
            <numerusform>%n within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files. Return opens the selected one.</source>
        <translation>
            <numerusform>%n file. Return opens it.</numerusform>
            <numerusform>%n files. Return opens the selected one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it takes %n days until one is taken in the prison</source>
        <translation>
            <numerusform>it takes %n day until one is taken in the prison</numerusform>
            <numerusform>it takes %n days until one is taken in the prison</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message numerus="yes">
        <source>%n not known: {reasons}</source>
        <translation>
            <numerusform>%n not known: {reasons}</numerusform>
            <numerusform>%n not known: {reasons}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldedRow</name>
    <message numerus="yes">
        <source>Show %n sensitive questions</source>
        <translation>
            <numerusform>Show %n sensitive question</numerusform>
            <numerusform>Show %n sensitive questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n sensitive questions of: {section}</source>
        <translation>
            <numerusform>Show %n sensitive question of: {section}</numerusform>
            <numerusform>Show %n sensitive questions of: {section}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message numerus="yes">
        <source>%n steps to do.</source>
        <translation>
            <numerusform>%n step to do.</numerusform>
            <numerusform>%n steps to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n is overdue.</numerusform>
            <numerusform>%n are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OVERDUE by %n days</source>
        <translation>
            <numerusform>OVERDUE by %n day</numerusform>
            <numerusform>OVERDUE by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverScreenWords</name>
    <message numerus="yes">
        <source>%n facts go to {office}; they can be opened until {date}.</source>
        <translation>
            <numerusform>One fact goes to {office}; it can be opened until {date}.</numerusform>
            <numerusform>%n facts go to {office}; they can be opened until {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet with %n facts goes to {service}.</source>
        <translation>
            <numerusform>A sheet with one fact goes to {service}.</numerusform>
            <numerusform>A sheet with %n facts goes to {service}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message numerus="yes">
        <source>{state}, said %n days ago</source>
        <translation>
            <numerusform>{state}, said %n day ago</numerusform>
            <numerusform>{state}, said %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>Inbox (%n)</source>
        <translation>
            <numerusform>Inbox (%n)</numerusform>
            <numerusform>Inbox (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeRuleWords</name>
    <message numerus="yes">
        <source>Born on {day}, the person would be %n years old. Check the year.</source>
        <translation>
            <numerusform>Born on {day}, the person would be %n year old. Check the year.</numerusform>
            <numerusform>Born on {day}, the person would be %n years old. Check the year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person is %n years old. The rules for minors apply: ask the guardian.</source>
        <translation>
            <numerusform>The person is %n year old. The rules for minors apply: ask the guardian.</numerusform>
            <numerusform>The person is %n years old. The rules for minors apply: ask the guardian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters; sheets have room for {most}. Make it shorter.</source>
        <translation>
            <numerusform>The text has %n character; sheets have room for {most}. Make it shorter.</numerusform>
            <numerusform>The text has %n characters; sheets have room for {most}. Make it shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters, far more than {most}. It is not used.</source>
        <translation>
            <numerusform>The text has %n character, far more than {most}. It is not used.</numerusform>
            <numerusform>The text has %n characters, far more than {most}. It is not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Czech numbers have 9.</source>
        <translation>
            <numerusform>The phone number has %n digit; Czech numbers have 9.</numerusform>
            <numerusform>The phone number has %n digits; Czech numbers have 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Slovenian numbers have 8 after the first 0.</source>
        <translation>
            <numerusform>The phone number has %n digit; Slovenian numbers have 8 after the first 0.</numerusform>
            <numerusform>The phone number has %n digits; Slovenian numbers have 8 after the first 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Austrian numbers have 5 to 13.</source>
        <translation>
            <numerusform>The phone number has %n digit; Austrian numbers have 5 to 13.</numerusform>
            <numerusform>The phone number has %n digits; Austrian numbers have 5 to 13.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; German numbers have 5 to 13.</source>
        <translation>
            <numerusform>The phone number has %n digit; German numbers have 5 to 13.</numerusform>
            <numerusform>The phone number has %n digits; German numbers have 5 to 13.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message numerus="yes">
        <source>{done} of %n sections done</source>
        <translation>
            <numerusform>{done} of %n section done</numerusform>
            <numerusform>{done} of %n sections done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %n answers missing or to be mended</source>
        <translation>
            <numerusform>Not complete: %n answer missing or to be mended</numerusform>
            <numerusform>Not complete: %n answers missing or to be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In progress: {settled} of %n answered</source>
        <translation>
            <numerusform>In progress: {settled} of %n answered</numerusform>
            <numerusform>In progress: {settled} of %n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for a provider&apos;s sheet</source>
        <translation>
            <numerusform>1 more for a provider&apos;s sheet</numerusform>
            <numerusform>%n more for a provider&apos;s sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers carry over from version {version} of the form.</source>
        <translation>
            <numerusform>%n answer carries over from version {version} of the form.</numerusform>
            <numerusform>%n answers carry over from version {version} of the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeafletPreview</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>%n services are on the shortlist now.</source>
        <translation>
            <numerusform>%n service is on the shortlist now.</numerusform>
            <numerusform>%n services are on the shortlist now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message numerus="yes">
        <source>%n services are ticked, and a sheet holds six.</source>
        <translation>
            <numerusform>%n service is ticked, and a sheet holds six.</numerusform>
            <numerusform>%n services are ticked, and a sheet holds six.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%n services are found, and a list holds up to {most}. Add a word or a filter.</source>
        <translation>
            <numerusform>%n service is found, and a list holds up to {most}. Add a word or a filter.</numerusform>
            <numerusform>%n services are found, and a list holds up to {most}. Add a word or a filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {listed} of %n services</source>
        <translation>
            <numerusform>The first {listed} of %n service</numerusform>
            <numerusform>The first {listed} of %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Data of {date} (%n days old)</source>
        <translation>
            <numerusform>Data of {date} (%n day old)</numerusform>
            <numerusform>Data of {date} (%n days old)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n files may be about the same person; they stand first.</source>
        <translation>
            <numerusform>One file may be about the same person; it stands first.</numerusform>
            <numerusform>%n files may be about the same person; they stand first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedsPart</name>
    <message numerus="yes">
        <source>%n needs are ticked.</source>
        <translation>
            <numerusform>%n need is ticked.</numerusform>
            <numerusform>%n needs are ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message numerus="yes">
        <source>{said} (%n places free)</source>
        <translation>
            <numerusform>{said} (%n place free)</numerusform>
            <numerusform>{said} (%n places free)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeCardWords</name>
    <message numerus="yes">
        <source>%n word(s) so far, and all agree. A card has eight.</source>
        <translation>
            <numerusform>One word so far, and it agrees. A card has eight.</numerusform>
            <numerusform>%n words so far, and all agree. A card has eight.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeSearchDialog</name>
    <message numerus="yes">
        <source>%n office(s) found. Those that are responsible come first.</source>
        <translation>
            <numerusform>One office found. Those that are responsible come first.</numerusform>
            <numerusform>%n offices found. Those that are responsible come first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message numerus="yes">
        <source>“{town}” is not in the list of places; %n places are known.</source>
        <translation>
            <numerusform>“{town}” is not in the list of places; %n place is known.</numerusform>
            <numerusform>“{town}” is not in the list of places; %n places are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n places called “{town}”. Choose one from the list.</source>
        <translation>
            <numerusform>There is %n place called “{town}”. Choose it from the list.</numerusform>
            <numerusform>There are %n places called “{town}”. Choose one from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message numerus="yes">
        <source>%n rules speak against it:</source>
        <translation>
            <numerusform>%n rule speaks against it:</numerusform>
            <numerusform>%n rules speak against it:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnEntryWords</name>
    <message numerus="yes">
        <source>The remark is too long: %n characters are the most.</source>
        <translation>
            <numerusform>The remark is too long: %n character is the most.</numerusform>
            <numerusform>The remark is too long: %n characters are the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassingWords</name>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonController</name>
    <message numerus="yes">
        <source>%n services are still on the shortlist.</source>
        <translation>
            <numerusform>%n service is still on the shortlist.</numerusform>
            <numerusform>%n services are still on the shortlist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message numerus="yes">
        <source>%n facts told</source>
        <translation>
            <numerusform>%n fact told</numerusform>
            <numerusform>%n facts told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>1 year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On your shortlist or in saved choices: %n</source>
        <translation>
            <numerusform>On your shortlist or in saved choices: %n</numerusform>
            <numerusform>On your shortlist or in saved choices: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed: %n</source>
        <translation>
            <numerusform>Closed: %n</numerusform>
            <numerusform>Closed: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer there: %n</source>
        <translation>
            <numerusform>No longer there: %n</numerusform>
            <numerusform>No longer there: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n</source>
        <translation>
            <numerusform>New: %n</numerusform>
            <numerusform>New: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n</source>
        <translation>
            <numerusform>Changed: %n</numerusform>
            <numerusform>Changed: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintShop</name>
    <message numerus="yes">
        <source>Undone. %n services are on the shortlist now.</source>
        <translation>
            <numerusform>Undone. %n service is on the shortlist now.</numerusform>
            <numerusform>Undone. %n services are on the shortlist now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrisonWords</name>
    <message numerus="yes">
        <source>%n services come into this prison; programmes among them: {count}.</source>
        <translation>
            <numerusform>%n service comes into this prison; programmes among them: {count}.</numerusform>
            <numerusform>%n services come into this prison; programmes among them: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n services come into this prison; programmes among the first: {count}.</source>
        <translation>
            <numerusform>More than %n service comes into this prison; programmes among the first: {count}.</numerusform>
            <numerusform>More than %n services come into this prison; programmes among the first: {count}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralBox</name>
    <message numerus="yes">
        <source>So for %n days: call there, and write down what became of it.</source>
        <translation>
            <numerusform>So for one day: call there, and write down what became of it.</numerusform>
            <numerusform>So for %n days: call there, and write down what became of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message numerus="yes">
        <source>%n clients. Return opens the selected one.</source>
        <translation>
            <numerusform>%n client. Return opens it.</numerusform>
            <numerusform>%n clients. Return opens the selected one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients of {all}. Return opens the selected one.</source>
        <translation>
            <numerusform>%n client of {all}. Return opens it.</numerusform>
            <numerusform>%n clients of {all}. Return opens the selected one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterScreenWords</name>
    <message numerus="yes">
        <source>{date}, in %n days</source>
        <translation>
            <numerusform>{date}, in %n day</numerusform>
            <numerusform>{date}, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message numerus="yes">
        <source>%n files were opened.</source>
        <translation>
            <numerusform>%n file was opened.</numerusform>
            <numerusform>%n files were opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people had a file already.</source>
        <translation>
            <numerusform>%n person had a file already.</numerusform>
            <numerusform>%n people had a file already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name has more than %n characters</source>
        <translation>
            <numerusform>the name has more than %n character</numerusform>
            <numerusform>the name has more than %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseCheckDialog</name>
    <message numerus="yes">
        <source>Looked at for %n services: hours, closed weeks, weekend and holidays, distance, room, warnings, what the person has to do that day, and a bed for the night.</source>
        <translation>
            <numerusform>Looked at for %n service: hours, closed weeks, weekend and holidays, distance, room, warnings, what the person has to do that day, and a bed for the night.</numerusform>
            <numerusform>Looked at for %n services: hours, closed weeks, weekend and holidays, distance, room, warnings, what the person has to do that day, and a bed for the night.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n things are to be looked at.</source>
        <translation>
            <numerusform>{day}: %n thing is to be looked at.</numerusform>
            <numerusform>{day}: %n things are to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services work out as planned.</source>
        <translation>
            <numerusform>%n service works out as planned.</numerusform>
            <numerusform>%n services work out as planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseListDialog</name>
    <message numerus="yes">
        <source>%n people can be taken in. Who has a file already gets no second one.</source>
        <translation>
            <numerusform>%n person can be taken in. Who has a file already gets no second one.</numerusform>
            <numerusform>%n people can be taken in. Who has a file already gets no second one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were opened for you.</source>
        <translation>
            <numerusform>%n file was opened for you.</numerusform>
            <numerusform>%n files were opened for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people had a file in this office already.</source>
        <translation>
            <numerusform>%n person had a file in this office already.</numerusform>
            <numerusform>%n people had a file in this office already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out:</source>
        <translation>
            <numerusform>%n row is left out:</numerusform>
            <numerusform>%n rows are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message numerus="yes">
        <source>Kept. %n corrections wait on the Data page.</source>
        <translation>
            <numerusform>Kept. %n correction waits on the Data page.</numerusform>
            <numerusform>Kept. %n corrections wait on the Data page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n characters too many: say it shorter.</source>
        <translation>
            <numerusform>%n character too many: say it shorter.</numerusform>
            <numerusform>%n characters too many: say it shorter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreController</name>
    <message numerus="yes">
        <source>%n files that had been erased since were erased again.</source>
        <translation>
            <numerusform>%n file that had been erased since was erased again.</numerusform>
            <numerusform>%n files that had been erased since were erased again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPanel</name>
    <message numerus="yes">
        <source>E&amp;rase the ticked ones (%n)…</source>
        <translation>
            <numerusform>E&amp;rase the ticked one (%n)…</numerusform>
            <numerusform>E&amp;rase the ticked ones (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message numerus="yes">
        <source>%n files or more within 30 days are erased only when a second person agrees to the same ones.</source>
        <translation>
            <numerusform>%n file or more within 30 days is erased only when a second person agrees to the same one.</numerusform>
            <numerusform>%n files or more within 30 days are erased only when a second person agrees to the same ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be erased, and cannot be brought back by anybody.</source>
        <translation>
            <numerusform>%n file will be erased, and cannot be brought back by anybody.</numerusform>
            <numerusform>%n files will be erased, and cannot be brought back by anybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups of this computer from before still hold them, until the last of those goes after %n days. A backup that is restored erases them again.</source>
        <translation>
            <numerusform>Backups of this computer from before still hold them, until the last of those goes after %n day. A backup that is restored erases them again.</numerusform>
            <numerusform>Backups of this computer from before still hold them, until the last of those goes after %n days. A backup that is restored erases them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were erased. Their certificates stand below.</source>
        <translation>
            <numerusform>%n file was erased. Its certificate stands below.</numerusform>
            <numerusform>%n files were erased. Their certificates stand below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n services do not fit – show them with the reasons (F4)</source>
        <translation>
            <numerusform>%n service does not fit – show it with the reasons (F4)</numerusform>
            <numerusform>%n services do not fit – show them with the reasons (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services do not fit, the first {shown} are below – fold them away (F4)</source>
        <translation>
            <numerusform>%n service does not fit, the first {shown} are below – fold them away (F4)</numerusform>
            <numerusform>%n services do not fit, the first {shown} are below – fold them away (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services do not fit – fold them away (F4)</source>
        <translation>
            <numerusform>%n service does not fit – fold it away (F4)</numerusform>
            <numerusform>%n services do not fit – fold them away (F4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedLeafletsDialog</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipReportWords</name>
    <message numerus="yes">
        <source>%n slips read</source>
        <translation>
            <numerusform>%n slip read</numerusform>
            <numerusform>%n slips read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the work list</source>
        <translation>
            <numerusform>%n new in the work list</numerusform>
            <numerusform>%n new in the work list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already, or read twice</source>
        <translation>
            <numerusform>%n there already, or read twice</numerusform>
            <numerusform>%n there already, or read twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Office key {key}: %n slips</source>
        <translation>
            <numerusform>Office key {key}: %n slip</numerusform>
            <numerusform>Office key {key}: %n slips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other notes</source>
        <translation>
            <numerusform>%n other note</numerusform>
            <numerusform>%n other notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message numerus="yes">
        <source>%n more: a word or a country narrows it down.</source>
        <translation>
            <numerusform>%n more: a word or a country narrows it down.</numerusform>
            <numerusform>%n more: a word or a country narrows them down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%n further services, not named here</source>
        <translation>
            <numerusform>%n further service, not named here</numerusform>
            <numerusform>%n further services, not named here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>%n more later</numerusform>
            <numerusform>%n more later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>waiting for %n days</source>
        <translation>
            <numerusform>waiting for one day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in one day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OVERDUE by %n days</source>
        <translation>
            <numerusform>OVERDUE by one day</numerusform>
            <numerusform>OVERDUE by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged, cannot be read, and are not in this list.</source>
        <translation>
            <numerusform>One entry is damaged, cannot be read, and is not in this list.</numerusform>
            <numerusform>%n entries are damaged, cannot be read, and are not in this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateScreenWords</name>
    <message numerus="yes">
        <source>Data of {date} (%n days old)</source>
        <translation>
            <numerusform>Data of {date} (%n day old)</numerusform>
            <numerusform>Data of {date} (%n days old)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n no longer there</numerusform>
            <numerusform>%n no longer there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultScreenWords</name>
    <message numerus="yes">
        <source>%n more characters, please.</source>
        <translation>
            <numerusform>%n more character, please.</numerusform>
            <numerusform>%n more characters, please.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password does not match. %n quick tries left, then a short wait.</source>
        <translation>
            <numerusform>The password does not match. %n quick try left, then a short wait.</numerusform>
            <numerusform>The password does not match. %n quick tries left, then a short wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong passwords. You can try again in %n second.</numerusform>
            <numerusform>Too many wrong passwords. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks itself after %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>Locks itself after %n minute without a key or the mouse</numerusform>
            <numerusform>Locks itself after %n minutes without a key or the mouse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingController</name>
    <message numerus="yes">
        <source>Saved %n slips as {file}. Hand the file to the publisher.</source>
        <translation>
            <numerusform>Saved %n slip as {file}. Hand the file to the publisher.</numerusform>
            <numerusform>Saved %n slips as {file}. Hand the file to the publisher.</numerusform>
        </translation>
    </message>
</context>
</TS>
