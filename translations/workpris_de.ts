<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Workpris Desktop</source>
        <translation>Info über Workpris Desktop</translation>
    </message>
    <message>
        <source>What &amp;others have made…</source>
        <translation>Was &amp;andere beigetragen haben…</translation>
    </message>
    <message>
        <source>Workpris Desktop {version}</source>
        <translation>Workpris Desktop {version}</translation>
    </message>
    <message>
        <source>A directory of services for people in prison and after release, and a printed sheet that says whom to call. It works without internet.</source>
        <translation>Ein Verzeichnis von Angeboten für Menschen in Haft und nach der Entlassung, und ein gedrucktes Blatt, auf dem steht, wen man anrufen kann. Es funktioniert ohne Internet.</translation>
    </message>
    <message>
        <source>The program is independent. It is not a product of the WORKPRIS project, of AOOV, of a prison service or of the European Union, and carries no emblem of theirs.</source>
        <translation>Das Programm ist unabhängig. Es ist kein Produkt des Projekts WORKPRIS, der AOOV, einer Behörde des Strafvollzugs oder der Europäischen Union und trägt keines ihrer Zeichen.</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL) 1.2, without any warranty.</source>
        <translation>Freie Software unter der Open-Source-Lizenz für die Europäische Union (EUPL) 1.2, ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>AbsentPanel</name>
    <message>
        <source>Client data</source>
        <translation>Klientendaten</translation>
    </message>
    <message>
        <source>Here you can keep notes about providers and files about clients. They stay on this computer, encrypted, and are never sent anywhere.</source>
        <translation>Hier können Sie Notizen über Träger und Akten über Klientinnen und Klienten führen. Sie bleiben verschlüsselt auf diesem Computer und werden nie irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The directory needs none of it: searching and printing leaflets work as before, without a password.</source>
        <translation>Das Verzeichnis braucht nichts davon: Sie können wie bisher ohne Passwort suchen und Infoblätter drucken.</translation>
    </message>
    <message>
        <source>Without the password and without the recovery sheet nobody can open it again, not even those who made this program.</source>
        <translation>Ohne das Passwort und ohne das Wiederherstellungsblatt kann niemand diese Daten wieder öffnen, auch nicht die, die dieses Programm gemacht haben.</translation>
    </message>
    <message>
        <source>Have the disk of this computer encrypted as well (BitLocker, FileVault, LUKS): what the system writes there by itself is beyond the reach of this program.</source>
        <translation>Lassen Sie auch die Festplatte dieses Computers verschlüsseln (BitLocker, FileVault, LUKS): Was das System dort von sich aus speichert, kann dieses Programm nicht schützen.</translation>
    </message>
    <message>
        <source>&amp;Protect client data…</source>
        <translation>Klientendaten s&amp;chützen…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus einer Sicherung wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>AccessExchangeWords</name>
    <message>
        <source>an office whose card cannot be read</source>
        <translation>eine Dienststelle, deren Karte nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>came from {sender}</source>
        <translation>kam von {sender}</translation>
    </message>
    <message>
        <source>a sheet for the provider</source>
        <translation>ein Blatt für den Träger</translation>
    </message>
    <message>
        <source>the provider&apos;s own form</source>
        <translation>das eigene Formular des Trägers</translation>
    </message>
    <message>
        <source>an encrypted packet</source>
        <translation>ein verschlüsseltes Übergabepaket</translation>
    </message>
    <message>
        <source>a printed hand-over</source>
        <translation>eine gedruckte Übergabe</translation>
    </message>
    <message>
        <source>by law: {basis}</source>
        <translation>nach dem Gesetz: {basis}</translation>
    </message>
    <message>
        <source>by your consent of {date}</source>
        <translation>nach Ihrer Einwilligung vom {date}</translation>
    </message>
    <message>
        <source>made; no receipt has come yet</source>
        <translation>erstellt; noch keine Empfangsbestätigung</translation>
    </message>
    <message>
        <source>received there</source>
        <translation>dort angekommen</translation>
    </message>
    <message>
        <source>received there and taken over</source>
        <translation>dort angekommen und übernommen</translation>
    </message>
    <message>
        <source>refused there</source>
        <translation>dort abgelehnt</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Your file</source>
        <translation>Ihre Akte</translation>
    </message>
    <message>
        <source>What you were asked, and what was answered</source>
        <translation>Was Sie gefragt wurden und was geantwortet wurde</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>Services that were chosen for you, and what became of them</source>
        <translation>Angebote, die für Sie ausgewählt wurden, und was daraus wurde</translation>
    </message>
    <message>
        <source>Sheets that were made for you</source>
        <translation>Blätter, die für Sie erstellt wurden</translation>
    </message>
    <message>
        <source>What you agreed to, and where a law decides instead</source>
        <translation>Womit Sie einverstanden waren, und wo stattdessen ein Gesetz entscheidet</translation>
    </message>
    <message>
        <source>Who was told something about you</source>
        <translation>Wem etwas über Sie gesagt wurde</translation>
    </message>
    <message>
        <source>Packets that went to other offices or came from them</source>
        <translation>Pakete, die an andere Dienststellen gingen oder von dort kamen</translation>
    </message>
    <message>
        <source>Documents that are kept</source>
        <translation>Dokumente, die aufbewahrt werden</translation>
    </message>
    <message>
        <source>Notes about you</source>
        <translation>Notizen über Sie</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who has done what with your file</source>
        <translation>Wer was mit Ihrer Akte getan hat</translation>
    </message>
    <message>
        <source>How long it is kept, and what you can ask for</source>
        <translation>Wie lange sie aufbewahrt wird und was Sie verlangen können</translation>
    </message>
    <message>
        <source>What this office keeps about {name}</source>
        <translation>Was diese Dienststelle über {name} speichert</translation>
    </message>
    <message>
        <source>Made on {moment}</source>
        <translation>Erstellt am {moment}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kategorie der Akte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Last worked with on</source>
        <translation>Zuletzt bearbeitet am</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Geführt von</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>It is restricted: it is neither changed nor erased for now.</source>
        <translation>Sie ist eingeschränkt: Sie wird vorerst weder geändert noch gelöscht.</translation>
    </message>
    <message>
        <source>kept as it was typed, and not used</source>
        <translation>so gespeichert wie eingegeben, und nicht verwendet</translation>
    </message>
    <message>
        <source>chosen although a rule speaks against it: {reason}</source>
        <translation>ausgewählt, obwohl eine Regel dagegenspricht: {reason}</translation>
    </message>
    <message>
        <source>given to you: {moment}</source>
        <translation>Ihnen ausgehändigt: {moment}</translation>
    </message>
    <message>
        <source>you refused</source>
        <translation>Sie haben abgelehnt</translation>
    </message>
    <message>
        <source>you agreed</source>
        <translation>Sie haben eingewilligt</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>vom {first} bis {last}</translation>
    </message>
    <message>
        <source>taken back on {date}</source>
        <translation>widerrufen am {date}</translation>
    </message>
    <message>
        <source>the receiver was told on {date}</source>
        <translation>der Empfänger weiß es seit {date}</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>beendet am {date}</translation>
    </message>
    <message>
        <source>no consent was needed: {basis}</source>
        <translation>keine Einwilligung nötig: {basis}</translation>
    </message>
    <message>
        <source>It said before</source>
        <translation>Vorher stand da</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <translation>erledigt am {date}</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>On {date} it is looked at whether the file can be erased. Each work with it moves that day.</source>
        <translation>Am {date} wird geprüft, ob die Akte gelöscht werden kann. Jede Arbeit mit ihr verschiebt diesen Tag.</translation>
    </message>
    <message>
        <source>That it was erased, and on which day, stays noted under a random number without your name.</source>
        <translation>Dass sie gelöscht wurde und an welchem Tag, bleibt unter einer Zufallsnummer ohne Ihren Namen vermerkt.</translation>
    </message>
    <message>
        <source>A copy of it may be in a backup for a while longer; nobody works with that.</source>
        <translation>Eine Kopie kann noch eine Zeit lang in einer Sicherung liegen; damit arbeitet niemand.</translation>
    </message>
    <message>
        <source>You can ask this office to correct what is wrong, and to erase what it has no reason to keep.</source>
        <translation>Sie können von dieser Dienststelle verlangen, dass sie Falsches berichtigt und löscht, was sie ohne Grund speichert.</translation>
    </message>
    <message>
        <source>You can take back what you agreed to at any time. It does not change the help that you get here.</source>
        <translation>Sie können Ihre Einwilligung jederzeit widerrufen. An der Hilfe, die Sie hier bekommen, ändert das nichts.</translation>
    </message>
    <message>
        <source>You can complain to the data protection authority of the country.</source>
        <translation>Sie können sich bei der Datenschutzbehörde des Landes beschweren.</translation>
    </message>
    <message>
        <source>somebody whose account is gone</source>
        <translation>jemand, dessen Konto es nicht mehr gibt</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Name and roles</source>
        <translation>Name und Rollen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name, as colleagues know the person</source>
        <translation>&amp;Name, wie man die Person hier kennt</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>The first password. Tell it to the person, who changes it after unlocking for the first time.</source>
        <translation>Das erste Passwort. Teilen Sie es der Person mit; sie ändert es, nachdem sie zum ersten Mal entsperrt hat.</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Who are &amp;you?</source>
        <translation>Wer &amp;sind Sie?</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>Added: {name}</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Geändert: {name}</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>{name} hat ein neues Passwort.</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>Das Konto von {name} ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Everybody who works with client data here has an account and a password of their own. What somebody may do follows from the roles.</source>
        <translation>Alle, die hier mit Klientendaten arbeiten, haben ein eigenes Konto und ein eigenes Passwort. Was jemand darf, ergibt sich aus den Rollen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Konto hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Name and roles…</source>
        <translation>&amp;Name und Rollen…</translation>
    </message>
    <message>
        <source>New first &amp;password…</source>
        <translation>Neues erstes &amp;Passwort…</translation>
    </message>
    <message>
        <source>Cl&amp;ose the account…</source>
        <translation>Konto schl&amp;ießen…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open: this is you</source>
        <translation>Offen: Das sind Sie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>A closed account opens nothing. Its name stays, for notes and the audit tell it.</source>
        <translation>Ein geschlossenes Konto öffnet nichts mehr. Der Name bleibt, denn er steht bei Notizen und im Protokoll.</translation>
    </message>
    <message>
        <source>You change your own password in the menu Client. Your account is closed by another administrator.</source>
        <translation>Ihr eigenes Passwort ändern Sie im Menü „Klienten“. Ihr eigenes Konto kann nur ein anderes Administrationskonto schließen.</translation>
    </message>
</context>
<context>
    <name>AlertQuestion</name>
    <message>
        <source>Read this first</source>
        <translation>Bitte zuerst lesen</translation>
    </message>
    <message>
        <source>Is the leaflet right for the person all the same?</source>
        <translation>Passt das Infoblatt trotzdem für die Person?</translation>
    </message>
</context>
<context>
    <name>AllServicesButtons</name>
    <message>
        <source>&amp;Find services</source>
        <translation>An&amp;gebote suchen</translation>
    </message>
    <message>
        <source>&amp;Leaflet…</source>
        <translation>&amp;Infoblatt…</translation>
    </message>
    <message>
        <source>First &amp;72 hours…</source>
        <translation>Erste &amp;72 Stunden…</translation>
    </message>
    <message>
        <source>&amp;Check the release day…</source>
        <translation>Entlassungstag &amp;prüfen…</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>To read aloud: “{question}”</source>
        <translation>Zum Vorlesen: „{question}“</translation>
    </message>
    <message>
        <source>Why we ask: {reason}</source>
        <translation>Warum wir fragen: {reason}</translation>
    </message>
</context>
<context>
    <name>AnswerHeader</name>
    <message>
        <source>sorted by</source>
        <translation>sortiert nach</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>The directory holds no service.</source>
        <translation>Das Verzeichnis enthält kein Angebot.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>{services}, the first {shown} are shown</source>
        <translation>{services}, die ersten {shown} sind zu sehen</translation>
    </message>
</context>
<context>
    <name>AnswerLinks</name>
    <message>
        <source>Did you mean “{text}”?</source>
        <translation>Meinten Sie „{text}“?</translation>
    </message>
    <message>
        <source>Another place called {name}?</source>
        <translation>Ein anderer Ort namens {name}?</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Services found</source>
        <translation>Gefundene Angebote</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n workbooks read</source>
        <translation>
            <numerusform>%n Arbeitsmappe gelesen</numerusform>
            <numerusform>%n Arbeitsmappen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services confirmed</source>
        <translation>
            <numerusform>%n Angebot bestätigt</numerusform>
            <numerusform>%n Angebote bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Objections, for a person to decide:</source>
        <translation>Widersprüche von Trägern, über die ein Mensch entscheidet:</translation>
    </message>
    <message>
        <source>Noticed:</source>
        <translation>Aufgefallen:</translation>
    </message>
    <message>
        <source>Corrected:</source>
        <translation>Berichtigt:</translation>
    </message>
    <message>
        <source>Contradictions, not applied:</source>
        <translation>Unstimmigkeiten, nicht übernommen:</translation>
    </message>
</context>
<context>
    <name>AskWords</name>
    <message>
        <source>No telephone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>For staff only. Ask about the provider; name nobody whom you help.</source>
        <translation>Nur für Fachkräfte. Fragen Sie nach dem Angebot des Trägers; nennen Sie keine Person, der Sie helfen.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst nachfragen</translation>
    </message>
    <message>
        <source>Call sheet, for staff only</source>
        <translation>Telefonbogen, nur für Fachkräfte</translation>
    </message>
    <message>
        <source>From which age, and up to which age, do you take people?</source>
        <translation>Ab welchem und bis zu welchem Alter nehmen Sie Menschen auf?</translation>
    </message>
    <message>
        <source>In which languages can you help?</source>
        <translation>In welchen Sprachen können Sie helfen?</translation>
    </message>
    <message>
        <source>For whom exactly is it, and who decides?</source>
        <translation>Für wen genau ist das Angebot, und wer entscheidet das?</translation>
    </message>
    <message>
        <source>Which documents are needed at the start?</source>
        <translation>Welche Unterlagen braucht man zu Beginn?</translation>
    </message>
    <message>
        <source>Do you work in this prison: {name}?</source>
        <translation>Arbeiten Sie in dieser Haftanstalt: {name}?</translation>
    </message>
    <message>
        <source>Do you take people who go to: {region}?</source>
        <translation>Nehmen Sie Menschen auf, die in diese Region gehen: {region}?</translation>
    </message>
    <message>
        <source>What do you decide case by case, and by what?</source>
        <translation>Was entscheiden Sie im Einzelfall, und wonach?</translation>
    </message>
    <message>
        <source>When does the next one begin, and how long does it take?</source>
        <translation>Wann beginnt der nächste Durchgang, und wie lange dauert er?</translation>
    </message>
    <message>
        <source>Who helps while you are closed?</source>
        <translation>Wer hilft, während Sie geschlossen haben?</translation>
    </message>
    <message>
        <source>How soon can you meet somebody in the prison?</source>
        <translation>Wie bald können Sie jemanden in der Haftanstalt treffen?</translation>
    </message>
    <message>
        <source>How long does one wait at present?</source>
        <translation>Wie lange wartet man derzeit?</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>Removed: “{title}”. It is gone for good once this window is closed.</source>
        <translation>Entfernt: „{title}“. Endgültig, sobald dieses Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>AttachmentsController</name>
    <message>
        <source>Add a PDF</source>
        <translation>Ein PDF hinzufügen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>AttachmentsDialog</name>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>&amp;View or print…</source>
        <translation>&amp;Ansehen oder drucken…</translation>
    </message>
    <message>
        <source>Attachments of the file</source>
        <translation>Anlagen der Akte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Nothing is attached yet.</source>
        <translation>Es ist noch nichts beigelegt.</translation>
    </message>
    <message>
        <source>Papers of the client as PDF, such as a birth certificate. They are kept encrypted in the file.</source>
        <translation>Papiere der Person als PDF, etwa eine Geburtsurkunde. Sie liegen verschlüsselt in der Akte.</translation>
    </message>
    <message>
        <source>&amp;Title in the file</source>
        <translation>&amp;Titel in der Akte</translation>
    </message>
    <message>
        <source>Title in the file</source>
        <translation>Titel in der Akte</translation>
    </message>
    <message>
        <source>&amp;Add a PDF…</source>
        <translation>Ein PDF &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>AuditController</name>
    <message>
        <source>Export the audit</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What this computer notes, and why</source>
        <translation>Was dieser Computer protokolliert, und warum</translation>
    </message>
    <message>
        <source>That you read the rows is noted as well.</source>
        <translation>Auch dass Sie die Zeilen lesen, wird protokolliert.</translation>
    </message>
    <message>
        <source>Rows of the audit, the newest first</source>
        <translation>Zeilen des Protokolls, die neuesten zuerst</translation>
    </message>
    <message>
        <source>&amp;Older rows</source>
        <translation>Ältere &amp;Zeilen</translation>
    </message>
    <message>
        <source>Chec&amp;k the chain</source>
        <translation>Kette &amp;prüfen</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>Als CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Read ane&amp;w</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>Read the ro&amp;ws</source>
        <translation>Zeilen &amp;lesen</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
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
        <source>Record</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>code of the last row</source>
        <translation>Code der letzten Zeile</translation>
    </message>
    <message>
        <source>nobody was unlocked</source>
        <translation>niemand hatte entsperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were checked, and each is as it was written.</source>
        <translation>
            <numerusform>%n Zeile wurde geprüft; sie ist so, wie sie geschrieben wurde.</numerusform>
            <numerusform>%n Zeilen wurden geprüft; alle sind so, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of the last row: {code}</source>
        <translation>Code der letzten Zeile: {code}</translation>
    </message>
    <message>
        <source>It notes that you opened a client&apos;s file, wrote in it, printed or exported it, gave it to somebody else or erased it: when, who, which file, and the reason where one is asked for.</source>
        <translation>Protokolliert wird, dass Sie die Akte einer Klientin oder eines Klienten geöffnet, darin geschrieben, sie gedruckt, exportiert, an jemand anderen übertragen oder gelöscht haben: wann, wer, welche Akte, und der Grund, wo einer verlangt wird.</translation>
    </message>
    <message>
        <source>It never notes what you read or wrote, how long you took, what you searched for in the directory, or which keys you pressed. It is no measure of anybody&apos;s work.</source>
        <translation>Nie protokolliert wird, was Sie gelesen oder geschrieben haben, wie lange Sie gebraucht haben, was Sie im Verzeichnis gesucht oder welche Tasten Sie gedrückt haben. Das Protokoll misst niemandes Arbeit.</translation>
    </message>
    <message>
        <source>It protects clients, who can be told who has looked into their file; and it protects you: whoever worked properly can show it.</source>
        <translation>Es schützt Klientinnen und Klienten, denen man sagen kann, wer ihre Akte angesehen hat; und es schützt Sie: Wer richtig gearbeitet hat, kann es zeigen.</translation>
    </message>
    <message>
        <source>No row can be changed or taken out, by nobody: each row seals the one before it. A file is named by a random number only, so that the row may stay when the file is erased.</source>
        <translation>Niemand kann eine Zeile ändern oder herausnehmen: Jede Zeile versiegelt die vorige. Eine Akte wird nur mit einer Zufallsnummer genannt, sodass die Zeile bleiben kann, wenn die Akte gelöscht wird.</translation>
    </message>
    <message>
        <source>Leads and administrators read it, and that they did is noted as well. It leaves this computer only when one of them exports it.</source>
        <translation>Lesen können es Leitung und Administration, und auch dass sie es gelesen haben, wird protokolliert. Diesen Computer verlässt es nur, wenn jemand von ihnen es exportiert.</translation>
    </message>
    <message>
        <source>File begun</source>
        <translation>Akte angelegt</translation>
    </message>
    <message>
        <source>File looked at</source>
        <translation>Akte angesehen</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Akte geändert</translation>
    </message>
    <message>
        <source>File printed</source>
        <translation>Akte gedruckt</translation>
    </message>
    <message>
        <source>File exported</source>
        <translation>Akte exportiert</translation>
    </message>
    <message>
        <source>File given to somebody else</source>
        <translation>Akte übertragen</translation>
    </message>
    <message>
        <source>File restricted</source>
        <translation>Akte eingeschränkt</translation>
    </message>
    <message>
        <source>Restriction of a file ended</source>
        <translation>Einschränkung einer Akte aufgehoben</translation>
    </message>
    <message>
        <source>File erased</source>
        <translation>Akte gelöscht</translation>
    </message>
    <message>
        <source>Erasure agreed to as the first</source>
        <translation>Löschung als erste Person zugestimmt</translation>
    </message>
    <message>
        <source>File of somebody else looked for</source>
        <translation>Fremde Akte gesucht</translation>
    </message>
    <message>
        <source>File opened in an emergency</source>
        <translation>Akte im Notfall geöffnet</translation>
    </message>
    <message>
        <source>Note about a provider written</source>
        <translation>Notiz über einen Träger geschrieben</translation>
    </message>
    <message>
        <source>Note about a provider removed</source>
        <translation>Notiz über einen Träger entfernt</translation>
    </message>
    <message>
        <source>What a provider said written down</source>
        <translation>Auskunft eines Trägers notiert</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Konto hinzugefügt</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Konto geschlossen</translation>
    </message>
    <message>
        <source>Closing of an account not finished</source>
        <translation>Schließen eines Kontos nicht beendet</translation>
    </message>
    <message>
        <source>Older copy of the vault accepted</source>
        <translation>Ältere Kopie des Tresors angenommen</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Mit dem Wiederherstellungsblatt geöffnet</translation>
    </message>
    <message>
        <source>New recovery sheet made</source>
        <translation>Neues Wiederherstellungsblatt erstellt</translation>
    </message>
    <message>
        <source>Rules of the office changed</source>
        <translation>Regeln der Dienststelle geändert</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>Protokoll gelesen</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>Register of the office read</source>
        <translation>Register der Dienststelle gelesen</translation>
    </message>
    <message>
        <source>Register exported for an authority</source>
        <translation>Register für eine Behörde exportiert</translation>
    </message>
    <message>
        <source>Copy made for the person</source>
        <translation>Kopie für die Person erstellt</translation>
    </message>
    <message>
        <source>Consent or legal basis noted</source>
        <translation>Einwilligung oder Rechtsgrundlage notiert</translation>
    </message>
    <message>
        <source>Consent or legal basis ended</source>
        <translation>Einwilligung oder Rechtsgrundlage beendet</translation>
    </message>
    <message>
        <source>Facts passed on</source>
        <translation>Angaben weitergegeben</translation>
    </message>
    <message>
        <source>Packet made</source>
        <translation>Paket erstellt</translation>
    </message>
    <message>
        <source>Packet taken into the inbox</source>
        <translation>Paket in den Eingang genommen</translation>
    </message>
    <message>
        <source>Packet taken over into a file</source>
        <translation>Paket in eine Akte übernommen</translation>
    </message>
    <message>
        <source>Packet refused</source>
        <translation>Paket abgelehnt</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>Empfangsbestätigung eingelesen</translation>
    </message>
    <message>
        <source>Card of this office made</source>
        <translation>Karte dieser Dienststelle erstellt</translation>
    </message>
    <message>
        <source>Office written into the address book</source>
        <translation>Dienststelle ins Adressbuch geschrieben</translation>
    </message>
    <message>
        <source>Words of an office compared</source>
        <translation>Wörter einer Dienststelle verglichen</translation>
    </message>
    <message>
        <source>Office taken out of the address book</source>
        <translation>Dienststelle aus dem Adressbuch entfernt</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung wird erstellt…</translation>
    </message>
    <message>
        <source>The automatic backup failed: {reason}</source>
        <translation>Die automatische Sicherung ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Looking whether the backups are whole…</source>
        <translation>Es wird geprüft, ob die Sicherungen unbeschädigt sind…</translation>
    </message>
    <message>
        <source>Where is the backup to be put?</source>
        <translation>Wohin soll die Sicherung?</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>Wo sind die Sicherungen?</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is no whole backup on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch keine unbeschädigte Sicherung.</translation>
    </message>
    <message>
        <source>A backup is encrypted like the vault itself: it opens with the passwords of its day, or with the recovery sheet. Those on this computer are made by themselves. They help against damage, not against theft or fire: put one onto a stick from time to time, and keep the stick locked away elsewhere.</source>
        <translation>Eine Sicherung ist verschlüsselt wie der Tresor selbst: Sie lässt sich mit den Passwörtern öffnen, die damals galten, oder mit dem Wiederherstellungsblatt. Die Sicherungen auf diesem Computer entstehen von selbst. Sie helfen gegen Schäden, nicht gegen Diebstahl oder Feuer: Speichern Sie ab und zu eine auf einen Stick, und bewahren Sie den Stick anderswo verschlossen auf.</translation>
    </message>
    <message>
        <source>To restore a backup the vault is locked first. What is in it now is set aside under another name, never deleted; what was written after the backup is not in the restored vault.</source>
        <translation>Um eine Sicherung wiederherzustellen, wird der Tresor zuerst gesperrt. Was jetzt darin ist, wird unter einem anderen Namen beiseitegelegt und nie gelöscht; was nach der Sicherung geschrieben wurde, fehlt im wiederhergestellten Tresor.</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Sicherungen auf diesem Computer</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt s&amp;ichern</translation>
    </message>
    <message>
        <source>Onto a st&amp;ick or into a folder…</source>
        <translation>Auf Stick oder in &amp;Ordner…</translation>
    </message>
    <message>
        <source>Check the selected &amp;one</source>
        <translation>Ausgewählte &amp;prüfen</translation>
    </message>
    <message>
        <source>Check those on a stic&amp;k…</source>
        <translation>Die auf einem Stick prü&amp;fen…</translation>
    </message>
    <message>
        <source>Lock and &amp;restore a backup…</source>
        <translation>Sperren und wiede&amp;rherstellen…</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Unbeschädigt</translation>
    </message>
    <message>
        <source>Damaged: not to be used</source>
        <translation>Beschädigt: nicht benutzen</translation>
    </message>
    <message>
        <source>The backup was made and read again. It stands in the folder “{name}”.</source>
        <translation>Die Sicherung wurde erstellt und zur Probe gelesen. Sie liegt im Ordner „{name}“.</translation>
    </message>
    <message>
        <source>The newest whole backup is of {moment}.</source>
        <translation>Die neueste unbeschädigte Sicherung ist vom {moment}.</translation>
    </message>
    <message>
        <source>The backup of {moment} was opened, and every page and the audit&apos;s chain are as they were made.</source>
        <translation>Die Sicherung vom {moment} wurde geöffnet; jede Seite und die Kette des Protokolls sind so, wie sie gemacht wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Akte</numerusform>
            <numerusform>%n Akten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {counts}.</source>
        <translation>Darin: {counts}.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>In diesem Ordner ist keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are whole.</source>
        <translation>
            <numerusform>%n Sicherung ist unbeschädigt.</numerusform>
            <numerusform>%n Sicherungen sind unbeschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and are not to be used.</source>
        <translation>
            <numerusform>%n ist beschädigt und darf nicht verwendet werden.</numerusform>
            <numerusform>%n sind beschädigt und dürfen nicht verwendet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message>
        <source>{question}: age band</source>
        <translation>{question}: Altersgruppe</translation>
    </message>
    <message>
        <source>or age:</source>
        <translation>oder Alter:</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
</context>
<context>
    <name>BuildWords</name>
    <message numerus="yes">
        <source>%n services in the edition</source>
        <translation>
            <numerusform>%n Angebot in der Ausgabe</numerusform>
            <numerusform>%n Angebote in der Ausgabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were taken from a later source</source>
        <translation>
            <numerusform>%n Zelle wurde aus einer späteren Quelle übernommen</numerusform>
            <numerusform>%n Zellen wurden aus einer späteren Quelle übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tombstones for services that are gone</source>
        <translation>
            <numerusform>%n Löschvermerk für ein Angebot, das es nicht mehr gibt</numerusform>
            <numerusform>%n Löschvermerke für Angebote, die es nicht mehr gibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services came back, and lost their tombstone</source>
        <translation>
            <numerusform>%n Angebot ist zurückgekommen, sein Löschvermerk entfällt</numerusform>
            <numerusform>%n Angebote sind zurückgekommen, ihre Löschvermerke entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n</source>
        <translation>
            <numerusform>Hinzugekommen: %n</numerusform>
            <numerusform>Hinzugekommen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n</source>
        <translation>
            <numerusform>Geändert: %n</numerusform>
            <numerusform>Geändert: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n</source>
        <translation>
            <numerusform>Entfallen: %n</numerusform>
            <numerusform>Entfallen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that break a rule: %n</source>
        <translation>
            <numerusform>Zeilen, die eine Regel verletzen: %n</numerusform>
            <numerusform>Zeilen, die eine Regel verletzen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cells that cannot be: %n</source>
        <translation>
            <numerusform>Zellen, die so nicht stimmen können: %n</numerusform>
            <numerusform>Zellen, die so nicht stimmen können: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Odd, and published as it is: %n</source>
        <translation>
            <numerusform>Auffällig und unverändert veröffentlicht: %n</numerusform>
            <numerusform>Auffällig und unverändert veröffentlicht: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Wie weit die Arbeit ist</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>{work} {percent} %</source>
        <translation>{work} {percent} %</translation>
    </message>
    <message>
        <source>{work} {seconds} s</source>
        <translation>{work} {seconds} s</translation>
    </message>
</context>
<context>
    <name>CallController</name>
    <message>
        <source>Select a service, or put some on the shortlist, to see what to ask.</source>
        <translation>Wählen Sie ein Angebot, oder nehmen Sie einige in die Auswahl; dann sehen Sie, was zu fragen ist.</translation>
    </message>
    <message>
        <source>told by telephone on {date}</source>
        <translation>telefonische Auskunft vom {date}</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Ask first</source>
        <translation>Erst nachfragen</translation>
    </message>
    <message>
        <source>There is nothing to ask: room is known. Tell the facts of a person, and what is not known about them is asked here.</source>
        <translation>Es gibt nichts zu fragen: Die freien Plätze sind bekannt. Machen Sie Angaben zu einer Person; was dazu nicht bekannt ist, steht dann hier als Frage.</translation>
    </message>
    <message>
        <source>What you choose is kept in the vault, with the day of today and your name, as soon as this window is closed. It is about the provider; nothing is kept about a person.</source>
        <translation>Was Sie wählen, wird mit dem heutigen Datum und Ihrem Namen im Tresor gespeichert, sobald dieses Fenster geschlossen wird. Es betrifft den Träger; über eine Person wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>What you choose is kept on this computer with the day of today. It is about the provider; nothing is kept about a person.</source>
        <translation>Was Sie wählen, wird mit dem heutigen Datum auf diesem Computer gespeichert. Es betrifft den Träger; über eine Person wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Auskunft von</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Room</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Do you take women?</source>
        <translation>Nehmen Sie Frauen auf?</translation>
    </message>
    <message>
        <source>Do you take men?</source>
        <translation>Nehmen Sie Männer auf?</translation>
    </message>
    <message>
        <source>Do you take people who come alone?</source>
        <translation>Nehmen Sie Menschen auf, die allein kommen?</translation>
    </message>
    <message>
        <source>Do you take couples?</source>
        <translation>Nehmen Sie Paare auf?</translation>
    </message>
    <message>
        <source>Do you take people with children?</source>
        <translation>Nehmen Sie Menschen mit Kindern auf?</translation>
    </message>
    <message>
        <source>Do you take pregnant women?</source>
        <translation>Nehmen Sie Schwangere auf?</translation>
    </message>
    <message>
        <source>Do you take people with a pet?</source>
        <translation>Nehmen Sie Menschen mit einem Haustier auf?</translation>
    </message>
    <message>
        <source>Do you take people who were convicted of arson?</source>
        <translation>Nehmen Sie Menschen auf, die wegen Brandstiftung verurteilt wurden?</translation>
    </message>
    <message>
        <source>Do you take people who were convicted of a sexual offence?</source>
        <translation>Nehmen Sie Menschen auf, die wegen eines Sexualdelikts verurteilt wurden?</translation>
    </message>
    <message>
        <source>Do you take people who were convicted of a violent offence?</source>
        <translation>Nehmen Sie Menschen auf, die wegen eines Gewaltdelikts verurteilt wurden?</translation>
    </message>
    <message>
        <source>Do you take people who were violent at home?</source>
        <translation>Nehmen Sie Menschen auf, die zu Hause gewalttätig waren?</translation>
    </message>
    <message>
        <source>Do you take people who use drugs now?</source>
        <translation>Nehmen Sie Menschen auf, die derzeit Drogen konsumieren?</translation>
    </message>
    <message>
        <source>Do you take people who arrive drunk?</source>
        <translation>Nehmen Sie Menschen auf, die alkoholisiert ankommen?</translation>
    </message>
    <message>
        <source>Do you take people who owe you money?</source>
        <translation>Nehmen Sie Menschen auf, die bei Ihnen Schulden haben?</translation>
    </message>
    <message>
        <source>Do you take people whom you have banned before?</source>
        <translation>Nehmen Sie Menschen auf, die bei Ihnen früher Hausverbot hatten?</translation>
    </message>
    <message>
        <source>Do you have room now?</source>
        <translation>Haben Sie jetzt einen Platz frei?</translation>
    </message>
    <message>
        <source>Can one get in without steps?</source>
        <translation>Kommt man ohne Stufen hinein?</translation>
    </message>
    <message>
        <source>Is it free of charge?</source>
        <translation>Ist das Angebot kostenlos?</translation>
    </message>
    <message>
        <source>Do you take people without identity papers?</source>
        <translation>Nehmen Sie Menschen ohne Ausweispapiere auf?</translation>
    </message>
    <message>
        <source>Do you take people without health insurance?</source>
        <translation>Nehmen Sie Menschen ohne Krankenversicherung auf?</translation>
    </message>
    <message>
        <source>Do you take people who are not from the region?</source>
        <translation>Nehmen Sie Menschen auf, die nicht aus der Region sind?</translation>
    </message>
    <message>
        <source>Apart from that, do you take everybody?</source>
        <translation>Nehmen Sie davon abgesehen alle auf?</translation>
    </message>
</context>
<context>
    <name>CardTextDialog</name>
    <message>
        <source>Paste the text of a code</source>
        <translation>Text eines Codes einfügen</translation>
    </message>
    <message>
        <source>&amp;Scan the code of the other office with a hand scanner while this field is active, or paste text.</source>
        <translation>&amp;Scannen Sie den Code der anderen Dienststelle mit einem Handscanner, während dieses Feld aktiv ist, oder fügen Sie Text ein.</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <translation>Text des Codes</translation>
    </message>
    <message>
        <source>A&amp;dd the card</source>
        <translation>&amp;Karte hinzufügen</translation>
    </message>
</context>
<context>
    <name>CaseSheetDesk</name>
    <message>
        <source>This file is not encrypted: anybody who gets it can read it.</source>
        <translation>Diese Datei ist nicht verschlüsselt: Wer sie bekommt, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>CaseSheetDialog</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Blatts</translation>
    </message>
    <message>
        <source>&amp;With health, custody and other sensitive answers</source>
        <translation>&amp;Mit sensiblen Antworten, etwa zu Gesundheit und Haft</translation>
    </message>
    <message>
        <source>A saved file is not encrypted: anybody who gets it can read it.</source>
        <translation>Eine gespeicherte Datei ist nicht verschlüsselt: Wer sie bekommt, kann sie lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>Sp&amp;rache des Blatts</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Sprache des Blatts</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
</context>
<context>
    <name>CaseSheetsController</name>
    <message>
        <source>Entry form with answers</source>
        <translation>Aufnahmebogen mit Antworten</translation>
    </message>
    <message>
        <source>The first three days</source>
        <translation>Die ersten drei Tage</translation>
    </message>
    <message>
        <source>Register of the office</source>
        <translation>Register der Dienststelle</translation>
    </message>
    <message>
        <source>Clients of this office</source>
        <translation>Klientinnen und Klienten dieser Dienststelle</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>printed on {day} by {name}</source>
        <translation>gedruckt am {day} von {name}</translation>
    </message>
    <message>
        <source>For staff. Keep it locked away.</source>
        <translation>Für Fachkräfte. Unter Verschluss halten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Geführt von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Entlassung</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>Find these services</source>
        <translation>Diese Angebote suchen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Somebody could not be placed</source>
        <translation>Jemand konnte nicht untergebracht werden</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Davor: {before}. Danach: {after}.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>Opened: {opened}; closed: {closed}; otherwise different: {others}.</source>
        <translation>Hinzugekommen: {opened}; weggefallen: {closed}; sonst anders: {others}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>data of {issued}, looked at on {day}</source>
        <translation>Daten vom {issued}, angesehen am {day}</translation>
    </message>
    <message>
        <source>{kind} – {type}, {place}: before: {before}; after: {after}.</source>
        <translation>{kind} – {type}, {place}: davor: {before}; danach: {after}.</translation>
    </message>
    <message>
        <source>New: {names}.</source>
        <translation>Neu: {names}.</translation>
    </message>
    <message>
        <source>Gone: {names}.</source>
        <translation>Weg: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>No room known any more</source>
        <translation>Von freien Plätzen ist nichts mehr bekannt</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Room again</source>
        <translation>Wieder Plätze</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Neu hinzugekommen</translation>
    </message>
</context>
<context>
    <name>ChangedClientsDialog</name>
    <message>
        <source>Clients whose services changed</source>
        <translation>Klientinnen und Klienten mit geänderten Angeboten</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Akte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message numerus="yes">
        <source>With the last update of the directory %n chosen services changed.</source>
        <translation>
            <numerusform>Mit dem letzten Update des Verzeichnisses hat sich %n ausgewähltes Angebot geändert.</numerusform>
            <numerusform>Mit dem letzten Update des Verzeichnisses haben sich %n ausgewählte Angebote geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the leaflet again…</source>
        <translation>Infoblatt &amp;neu drucken…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>given: print it again</source>
        <translation>ausgehändigt: neu drucken</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>noch nicht ausgehändigt</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Tag, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Choose an edition or a day</source>
        <translation>Ausgabe oder Tag auswählen</translation>
    </message>
    <message>
        <source>The same data on another day</source>
        <translation>Dieselben Daten an einem anderen Tag</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Edition of {date}, %n services</source>
        <translation>
            <numerusform>Ausgabe vom {date}, %n Angebot</numerusform>
            <numerusform>Ausgabe vom {date}, %n Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares what the filters above ask for with an earlier edition of the data, or with another day.</source>
        <translation>Vergleicht, wonach die Filter oben fragen, mit einer früheren Ausgabe der Daten oder mit einem anderen Tag.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Phone only</source>
        <translation>Nur Telefon</translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>Alles drucken</translation>
    </message>
    <message>
        <source>Own sheet</source>
        <translation>Eigenes Blatt</translation>
    </message>
    <message>
        <source>Back to the others</source>
        <translation>Zurück zu den anderen</translation>
    </message>
    <message>
        <source>Take instead: {name}</source>
        <translation>Stattdessen: {name}</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation>Zeile {numbers}</translation>
    </message>
    <message>
        <source>Wrong, to be mended:</source>
        <translation>Falsch, zu berichtigen:</translation>
    </message>
    <message>
        <source>Missing, to be filled before publishing:</source>
        <translation>Fehlt, vor der Veröffentlichung zu ergänzen:</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>Einen Blick wert:</translation>
    </message>
    <message>
        <source>checked in the last 180 days</source>
        <translation>in den letzten 180 Tagen geprüft</translation>
    </message>
    <message>
        <source>with opening hours</source>
        <translation>mit Öffnungszeiten</translation>
    </message>
    <message>
        <source>with a telephone</source>
        <translation>mit Telefon</translation>
    </message>
    <message>
        <source>with a word on room</source>
        <translation>mit Angabe zu freien Plätzen</translation>
    </message>
    <message>
        <source>with a type</source>
        <translation>mit Art der Hilfe</translation>
    </message>
    <message>
        <source>with a place</source>
        <translation>mit Ort</translation>
    </message>
    <message>
        <source>with a price</source>
        <translation>mit Angabe der Kosten</translation>
    </message>
    <message>
        <source>{label}: {count} of {all} services ({share} %)</source>
        <translation>{label}: {count} von {all} Angeboten ({share} %)</translation>
    </message>
    <message numerus="yes">
        <source>%n faults. The package should not be published like this.</source>
        <translation>
            <numerusform>%n Fehler. So sollte das Paket nicht veröffentlicht werden.</numerusform>
            <numerusform>%n Fehler. So sollte das Paket nicht veröffentlicht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault was found.</source>
        <translation>Es wurde kein Fehler gefunden.</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove: {filter}</source>
        <translation>Entfernen: {filter}</translation>
    </message>
</context>
<context>
    <name>ChoiceNameDialog</name>
    <message>
        <source>Save this choice</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Name of the choice</source>
        <translation>Name der Auswahl</translation>
    </message>
    <message>
        <source>By which name is the choice to be kept?</source>
        <translation>Unter welchem Namen soll die Auswahl gespeichert werden?</translation>
    </message>
    <message>
        <source>Take no name of a person: whoever works at this computer can read it.</source>
        <translation>Nehmen Sie keinen Namen einer Person: Wer an diesem Computer arbeitet, kann ihn lesen.</translation>
    </message>
    <message>
        <source>Services and options are kept; what you typed for the leaflet is not.</source>
        <translation>Angebote und Optionen werden gespeichert; was Sie für das Infoblatt eingegeben haben, nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are saved, which is the most. Remove one first.</source>
        <translation>
            <numerusform>Es ist %n Auswahl gespeichert, mehr geht nicht. Entfernen Sie sie zuerst.</numerusform>
            <numerusform>Es sind %n Auswahlen gespeichert, mehr geht nicht. Entfernen Sie zuerst eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a choice of this name. It will be replaced.</source>
        <translation>Es gibt schon eine Auswahl mit diesem Namen. Sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}: {value}</translation>
    </message>
    <message>
        <source>Type of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>Region of return</source>
        <translation>Rückkehrregion</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bezirk/Kreis</translation>
    </message>
    <message>
        <source>Prison now</source>
        <translation>Haftanstalt jetzt</translation>
    </message>
    <message>
        <source>Where help is given</source>
        <translation>Wo geholfen wird</translation>
    </message>
    <message>
        <source>Phase of the sentence</source>
        <translation>Phase der Haft</translation>
    </message>
    <message>
        <source>For women or men</source>
        <translation>Für Frauen oder Männer</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Who is welcome</source>
        <translation>Wer willkommen ist</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Form of help</source>
        <translation>Form der Hilfe</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Wer um Hilfe bitten darf</translation>
    </message>
    <message>
        <source>Not needed before the first visit</source>
        <translation>Vor dem ersten Besuch nicht nötig</translation>
    </message>
    <message>
        <source>Accepted or case by case</source>
        <translation>Kein Ausschluss oder Einzelfall</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Room today</source>
        <translation>Freie Plätze heute</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>All types of help</source>
        <translation>Alle Arten der Hilfe</translation>
    </message>
    <message>
        <source>Any region of return</source>
        <translation>Jede Rückkehrregion</translation>
    </message>
    <message>
        <source>Any prison now</source>
        <translation>Jede Haftanstalt</translation>
    </message>
    <message>
        <source>In any setting</source>
        <translation>In jedem Rahmen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>In prison</source>
        <translation>In Haft</translation>
    </message>
    <message>
        <source>Outside prison</source>
        <translation>Außerhalb der Haft</translation>
    </message>
    <message>
        <source>By telephone, online, by letter</source>
        <translation>Per Telefon, online, per Brief</translation>
    </message>
    <message numerus="yes">
        <source>Checked in the last %n days</source>
        <translation>
            <numerusform>Vor höchstens %n Tag geprüft</numerusform>
            <numerusform>In den letzten %n Tagen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
</context>
<context>
    <name>ChosenList</name>
    <message>
        <source>Chosen services</source>
        <translation>Ausgewählte Angebote</translation>
    </message>
    <message>
        <source>Nothing chosen yet. Find services and press Ctrl+D.</source>
        <translation>Noch nichts ausgewählt. Suchen Sie Angebote und drücken Sie Strg+D.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>+ Add fr&amp;om search</source>
        <translation>+ Aus Su&amp;che hinzufügen</translation>
    </message>
</context>
<context>
    <name>ClientAccess</name>
    <message>
        <source>Save the copy for the person</source>
        <translation>Kopie für die Person speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved: {name}. It is plain text: hand it over, then delete it.</source>
        <translation>Gespeichert: {name}. Das ist unverschlüsselter Text: Geben Sie ihn weiter, und löschen Sie ihn dann.</translation>
    </message>
</context>
<context>
    <name>ClientDataPage</name>
    <message>
        <source>Client data</source>
        <translation>Klientendaten</translation>
    </message>
    <message>
        <source>Client data is protected on this computer already. You unlock it under Clients.</source>
        <translation>Klientendaten sind auf diesem Computer schon geschützt. Sie entsperren sie unter Klienten.</translation>
    </message>
    <message>
        <source>You can search and print without any client data. If you keep some, it is encrypted.</source>
        <translation>Suchen und drucken können Sie ganz ohne Klientendaten. Wenn Sie welche führen, sind sie verschlüsselt.</translation>
    </message>
    <message>
        <source>Only search and print, for now</source>
        <translation>Vorerst nur suchen und drucken</translation>
    </message>
    <message>
        <source>Also keep client data: set a password at the end</source>
        <translation>Auch Klientendaten führen: am Ende ein Passwort festlegen</translation>
    </message>
    <message>
        <source>You then print a recovery sheet. Without password and sheet nobody can open the data again.</source>
        <translation>Dann drucken Sie ein Wiederherstellungsblatt. Ohne Passwort und Blatt kann niemand die Daten wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>ClientDesk</name>
    <message>
        <source>The list of this client stays as it is: this account may not change the file.</source>
        <translation>Die Liste dieser Person bleibt, wie sie ist: Dieses Konto darf die Akte nicht ändern.</translation>
    </message>
    <message>
        <source>{type} ({count})</source>
        <translation>{type} ({count})</translation>
    </message>
    <message>
        <source>Nothing in this directory meets this need and fits. Try a wider region, or ask an office.</source>
        <translation>In diesem Verzeichnis gibt es für diesen Bedarf nichts Passendes. Versuchen Sie es mit einer größeren Region, oder fragen Sie bei einem Amt nach.</translation>
    </message>
    <message>
        <source>{name} is off this leaflet. It stays in the file, because it was given to the person.</source>
        <translation>{name} ist nicht mehr auf diesem Infoblatt. In der Akte bleibt es, weil es der Person ausgehändigt wurde.</translation>
    </message>
    <message>
        <source>Noted in the file of {label}.</source>
        <translation>In der Akte von {label} vermerkt.</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>This is not the PIN. Try again.</source>
        <translation>Das ist nicht die PIN. Versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. The next try counts in %n seconds.</source>
        <translation>
            <numerusform>Das ist nicht die PIN. Der nächste Versuch zählt in %n Sekunde.</numerusform>
            <numerusform>Das ist nicht die PIN. Der nächste Versuch zählt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN with which this screen was opened.</source>
        <translation>Geben Sie die PIN ein, mit der diese Anzeige geöffnet wurde.</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Back to work…</source>
        <translation>Zurück zur Arbeit…</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>PIN forgotten: end the program</source>
        <translation>PIN vergessen: Programm beenden</translation>
    </message>
</context>
<context>
    <name>ClientSheets</name>
    <message>
        <source>The directory has no form of this provider.</source>
        <translation>Im Verzeichnis gibt es kein Formular dieses Trägers.</translation>
    </message>
</context>
<context>
    <name>ClientStrip</name>
    <message>
        <source>For the client {label}: {need}</source>
        <translation>Für die Person {label}: {need}</translation>
    </message>
    <message>
        <source>For the client {label}</source>
        <translation>Für die Person {label}</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Zurück zur Akte</translation>
    </message>
    <message>
        <source>Leave the client</source>
        <translation>Ohne Akte weiter</translation>
    </message>
</context>
<context>
    <name>ClientWorkWords</name>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Given to the person</source>
        <translation>Der Person ausgehändigt</translation>
    </message>
    <message>
        <source>Sent to the provider</source>
        <translation>An den Träger gesendet</translation>
    </message>
    <message>
        <source>Received by the provider</source>
        <translation>Beim Träger eingegangen</translation>
    </message>
    <message>
        <source>More information asked</source>
        <translation>Mehr Angaben verlangt</translation>
    </message>
    <message>
        <source>Interview set</source>
        <translation>Gespräch vereinbart</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Vom Träger abgelehnt</translation>
    </message>
    <message>
        <source>The person said no</source>
        <translation>Die Person hat abgelehnt</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>Geht dorthin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Taken back by us</source>
        <translation>Von uns zurückgezogen</translation>
    </message>
    <message>
        <source>The aim was reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>The aim was partly reached</source>
        <translation>Ziel teilweise erreicht</translation>
    </message>
    <message>
        <source>The aim was not reached</source>
        <translation>Ziel nicht erreicht</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Weggezogen</translation>
    </message>
    <message>
        <source>Back in custody</source>
        <translation>Wieder in Haft</translation>
    </message>
    <message>
        <source>The sentence changed</source>
        <translation>Strafe wurde geändert</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Contact was lost</source>
        <translation>Kontakt verloren</translation>
    </message>
    <message>
        <source>The service closed</source>
        <translation>Angebot eingestellt</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll belegt</translation>
    </message>
    <message>
        <source>The waiting list is too long</source>
        <translation>Warteliste zu lang</translation>
    </message>
    <message>
        <source>Outside their area</source>
        <translation>Außerhalb ihres Gebiets</translation>
    </message>
    <message>
        <source>Age or sex</source>
        <translation>Alter oder Geschlecht</translation>
    </message>
    <message>
        <source>Kind of past offence</source>
        <translation>Art der früheren Straftat</translation>
    </message>
    <message>
        <source>Use of drugs or alcohol</source>
        <translation>Drogen- oder Alkoholkonsum</translation>
    </message>
    <message>
        <source>Needs more health care or help than they give</source>
        <translation>Braucht mehr Pflege oder Hilfe, als dort möglich ist</translation>
    </message>
    <message>
        <source>No papers or insurance</source>
        <translation>Keine Papiere oder Versicherung</translation>
    </message>
    <message>
        <source>Cannot pay</source>
        <translation>Kann nicht zahlen</translation>
    </message>
    <message>
        <source>Debt to them, or a bad experience with this person</source>
        <translation>Schulden dort oder schlechte Erfahrung mit der Person</translation>
    </message>
    <message>
        <source>Their conditions cannot be kept</source>
        <translation>Bedingungen nicht erfüllbar</translation>
    </message>
    <message>
        <source>Not the right service</source>
        <translation>Nicht das richtige Angebot</translation>
    </message>
    <message>
        <source>Information was missing</source>
        <translation>Angaben fehlten</translation>
    </message>
    <message>
        <source>The programme is closed, or has no money</source>
        <translation>Programm eingestellt oder ohne Geld</translation>
    </message>
    <message>
        <source>No answer after three tries</source>
        <translation>Nach drei Versuchen keine Antwort</translation>
    </message>
    <message>
        <source>They gave no reason</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Too far</source>
        <translation>Zu weit weg</translation>
    </message>
    <message>
        <source>No privacy there</source>
        <translation>Dort keine Privatsphäre</translation>
    </message>
    <message>
        <source>The rules are too strict</source>
        <translation>Zu strenge Regeln</translation>
    </message>
    <message>
        <source>A bad experience earlier</source>
        <translation>Frühere schlechte Erfahrung</translation>
    </message>
    <message>
        <source>Found a way of their own</source>
        <translation>Eigenen Weg gefunden</translation>
    </message>
    <message>
        <source>Because of the family</source>
        <translation>Wegen der Familie</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>Wegen der Kosten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Afraid of being recognised</source>
        <translation>Angst, erkannt zu werden</translation>
    </message>
    <message>
        <source>Does not want to say why</source>
        <translation>Möchte den Grund nicht sagen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Infoblatt</translation>
    </message>
    <message>
        <source>Provider&apos;s form</source>
        <translation>Formular des Trägers</translation>
    </message>
    <message>
        <source>First 72 hours</source>
        <translation>Erste 72 Stunden</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>Aufnahmebogen</translation>
    </message>
    <message>
        <source>Referral sheet</source>
        <translation>Anfrageblatt</translation>
    </message>
    <message>
        <source>Text of a consent</source>
        <translation>Text einer Einwilligung</translation>
    </message>
    <message>
        <source>Letter to a receiver</source>
        <translation>Brief an einen Empfänger</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>how to get in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>a warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>whether it is open at all</source>
        <translation>ob überhaupt geöffnet ist</translation>
    </message>
    <message>
        <source>Changed: {parts}</source>
        <translation>Geändert: {parts}</translation>
    </message>
    <message>
        <source>Closed; see {name}</source>
        <translation>Eingestellt; siehe {name}</translation>
    </message>
    <message>
        <source>Closed, or no longer in the directory</source>
        <translation>Eingestellt oder nicht mehr im Verzeichnis</translation>
    </message>
    <message>
        <source>Own cases there: too few to tell.</source>
        <translation>Eigene Fälle dort: zu wenige für eine Aussage.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n zugesagt</numerusform>
            <numerusform>%n zugesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n own cases:</source>
        <translation>
            <numerusform>%n eigener Fall:</numerusform>
            <numerusform>%n eigene Fälle:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own cases, none decided</source>
        <translation>
            <numerusform>%n eigener Fall, noch nicht entschieden</numerusform>
            <numerusform>%n eigene Fälle, noch keiner entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an answer after %n days on average</source>
        <translation>
            <numerusform>eine Antwort nach durchschnittlich %n Tag</numerusform>
            <numerusform>eine Antwort nach durchschnittlich %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Jetzt sperren</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Klientendaten</translation>
    </message>
    <message>
        <source>Unlocked for {name}</source>
        <translation>Entsperrt für {name}</translation>
    </message>
</context>
<context>
    <name>ClientsSection</name>
    <message>
        <source>Open. Each entry is encrypted before it reaches the disk.</source>
        <translation>Offen. Jeder Eintrag wird verschlüsselt, bevor er auf die Festplatte kommt.</translation>
    </message>
    <message>
        <source>Locked, or not set up. No password is needed to search and to print leaflets.</source>
        <translation>Gesperrt oder noch nicht angelegt. Zum Suchen und Drucken von Infoblättern braucht es kein Passwort.</translation>
    </message>
    <message>
        <source>Under Clients, Rules: when it locks itself, how long files are kept, backups.</source>
        <translation>Unter Klienten, Regeln: wann er sich sperrt, wie lange Akten aufbewahrt werden, Sicherungen.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Rules of the office</source>
        <translation>Regeln der Dienststelle</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Klientendaten</translation>
    </message>
</context>
<context>
    <name>CloseAccountDialog</name>
    <message>
        <source>Close an account</source>
        <translation>Konto schließen</translation>
    </message>
    <message>
        <source>Nobody: there are no files</source>
        <translation>Niemand: Es gibt keine Akten</translation>
    </message>
    <message>
        <source>Who takes over the files</source>
        <translation>Wer die Akten übernimmt</translation>
    </message>
    <message>
        <source>Clos&amp;e the account</source>
        <translation>&amp;Konto schließen</translation>
    </message>
    <message>
        <source>The account of {name} is closed for good.</source>
        <translation>Das Konto von {name} wird endgültig geschlossen.</translation>
    </message>
    <message>
        <source>Its password no longer opens the vault, and the whole vault gets another key. This takes a moment.</source>
        <translation>Sein Passwort öffnet den Tresor nicht mehr, und der ganze Tresor bekommt einen anderen Schlüssel. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Its half-written texts go. Notes and entries stay, with the name of who wrote them.</source>
        <translation>Angefangene Texte dieses Kontos entfallen. Notizen und Einträge bleiben, mit dem Namen der Person, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>A copy or backup of the vault that was taken elsewhere before today can still be opened with the former password. If that may have happened, tell the head of office.</source>
        <translation>Eine Kopie oder Sicherung des Tresors, die vor heute anderswohin gebracht wurde, lässt sich mit dem früheren Passwort noch öffnen. Wenn das geschehen sein kann, sagen Sie es der Dienststellenleitung.</translation>
    </message>
    <message>
        <source>If the person knew the recovery sheet, make a new one afterwards: menu Client.</source>
        <translation>Wenn die Person das Wiederherstellungsblatt kannte, erstellen Sie danach ein neues: Menü „Klienten“.</translation>
    </message>
    <message>
        <source>&amp;Who takes over the files?</source>
        <translation>&amp;Wer übernimmt die Akten?</translation>
    </message>
</context>
<context>
    <name>ComboEditor</name>
    <message>
        <source>{question}: in words</source>
        <translation>{question}: in Worten</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
</context>
<context>
    <name>ComfortDesk</name>
    <message>
        <source>A directory is being prepared…</source>
        <translation>Ein Verzeichnis wird vorbereitet…</translation>
    </message>
    <message>
        <source>A directory is being read in. How far it is, and Stop, are under Data.</source>
        <translation>Ein Verzeichnis wird gerade eingelesen. Wie weit es ist, und Anhalten, steht unter Daten.</translation>
    </message>
    <message>
        <source>In use now: a sample. Everything in it is invented, to look around and to practise.</source>
        <translation>Jetzt in Gebrauch: ein Muster. Alles darin ist erfunden, zum Umsehen und Üben.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>In use now: {title} ({day})</source>
        <translation>Jetzt in Gebrauch: {title} ({day})</translation>
    </message>
    <message>
        <source>An example. Empty the shortlist before somebody comes for whom you search.</source>
        <translation>Ein Beispiel. Leeren Sie die Auswahl, bevor jemand kommt, für den Sie suchen.</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>A word is enough, for example: print</source>
        <translation>Ein Wort genügt, zum Beispiel: drucken</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <source>“{name}” cannot be done just now.</source>
        <translation>„{name}“ geht gerade nicht.</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>So heißt nichts. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Print leaflet…</source>
        <translation>Infoblatt &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Save leaflet as PDF…</source>
        <translation>Infoblatt als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Sho&amp;w to the client…</source>
        <translation>Dem Klienten &amp;zeigen…</translation>
    </message>
    <message>
        <source>Save this &amp;choice…</source>
        <translation>Aus&amp;wahl speichern…</translation>
    </message>
    <message>
        <source>Sa&amp;ved choices…</source>
        <translation>&amp;Gespeicherte Auswahlen…</translation>
    </message>
    <message>
        <source>P&amp;rint list…</source>
        <translation>&amp;Liste drucken…</translation>
    </message>
    <message>
        <source>Save &amp;list as…</source>
        <translation>Liste speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Blank &amp;entry form…</source>
        <translation>Leerer &amp;Aufnahmebogen…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>A&amp;dd a service that you know…</source>
        <translation>Ihnen b&amp;ekanntes Angebot hinzufügen…</translation>
    </message>
    <message>
        <source>U&amp;ndo last change of our own services</source>
        <translation>Rückgängi&amp;g: letzte Änderung eigener Einträge</translation>
    </message>
    <message>
        <source>&amp;Undo last change of the shortlist</source>
        <translation>&amp;Rückgängig: letzte Änderung der Auswahl</translation>
    </message>
    <message>
        <source>&amp;Add to shortlist or remove</source>
        <translation>In die &amp;Auswahl / aus der Auswahl</translation>
    </message>
    <message>
        <source>&amp;Copy contact as text</source>
        <translation>Kontakt als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Co&amp;mpare services…</source>
        <translation>Angebote &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Ask &amp;first…</source>
        <translation>Erst &amp;nachfragen…</translation>
    </message>
    <message>
        <source>&amp;Report an error…</source>
        <translation>&amp;Fehler melden…</translation>
    </message>
    <message>
        <source>&amp;Empty the shortlist</source>
        <translation>Auswahl &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Search box</source>
        <translation>&amp;Suchfeld</translation>
    </message>
    <message>
        <source>&amp;Clear search or go back</source>
        <translation>Suche &amp;leeren oder zurück</translation>
    </message>
    <message>
        <source>&amp;More filters…</source>
        <translation>&amp;Weitere Filter…</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <source>For a &amp;person like this…</source>
        <translation>Für eine &amp;Person wie diese…</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <translation>&amp;Nächste Person</translation>
    </message>
    <message>
        <source>&amp;Leaves today…</source>
        <translation>Entlassung &amp;heute…</translation>
    </message>
    <message>
        <source>For pr&amp;ofessionals…</source>
        <translation>Für Fach&amp;kräfte…</translation>
    </message>
    <message>
        <source>Show or fold what does not f&amp;it</source>
        <translation>&amp;Unpassendes auf-/zuklappen</translation>
    </message>
    <message>
        <source>Save &amp;this search…</source>
        <translation>&amp;Diese Suche speichern…</translation>
    </message>
    <message>
        <source>&amp;Recent and saved searches…</source>
        <translation>Letzte und &amp;gespeicherte Suchen…</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation>&amp;Klienten</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>&amp;New recovery sheet…</source>
        <translation>&amp;Neues Wiederherstellungsblatt…</translation>
    </message>
    <message>
        <source>Next &amp;view</source>
        <translation>Nächste &amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>Show or hide &amp;detail</source>
        <translation>&amp;Details ein-/ausblenden</translation>
    </message>
    <message>
        <source>Show or hide nav&amp;igation</source>
        <translation>Navi&amp;gation ein-/ausblenden</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>G&amp;rößere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>N&amp;ormale Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Look for a newer directory</source>
        <translation>&amp;Nach neuerem Verzeichnis suchen</translation>
    </message>
    <message>
        <source>&amp;Update from a folder or stick…</source>
        <translation>&amp;Update aus Ordner oder von Stick…</translation>
    </message>
    <message>
        <source>Read in a &amp;zip file…</source>
        <translation>&amp;Zip-Datei einlesen…</translation>
    </message>
    <message>
        <source>Read in a &amp;folder…</source>
        <translation>&amp;Ordner einlesen…</translation>
    </message>
    <message>
        <source>&amp;Directories on this computer…</source>
        <translation>&amp;Verzeichnisse auf diesem Computer…</translation>
    </message>
    <message>
        <source>Go &amp;back to the directory before…</source>
        <translation>Zu&amp;rück zum vorigen Verzeichnis…</translation>
    </message>
    <message>
        <source>&amp;What do you want to do?…</source>
        <translation>&amp;Was möchten Sie tun?…</translation>
    </message>
    <message>
        <source>H&amp;elp for this view</source>
        <translation>&amp;Hilfe zu dieser Ansicht</translation>
    </message>
    <message>
        <source>One-page &amp;guide</source>
        <translation>An&amp;leitung auf einer Seite</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>First &amp;steps…</source>
        <translation>E&amp;rste Schritte…</translation>
    </message>
    <message>
        <source>&amp;How providers get in</source>
        <translation>&amp;Aufnahme ins Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;About Workpris Desktop</source>
        <translation>&amp;Info über Workpris Desktop</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Klienten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>Put at least two services on the shortlist to compare them.</source>
        <translation>Nehmen Sie mindestens zwei Angebote in die Auswahl, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare services</source>
        <translation>Angebote vergleichen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Fit</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Geschlecht und Alter</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlussgründe</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Before the first visit</source>
        <translation>Vor dem ersten Besuch</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>CompareWordsDialog</name>
    <message>
        <source>Compare the words</source>
        <translation>Wörter vergleichen</translation>
    </message>
    <message>
        <source>&amp;Type the eight words that you hear:</source>
        <translation>&amp;Tippen Sie die acht Wörter, die Sie hören:</translation>
    </message>
    <message>
        <source>The eight words that you hear</source>
        <translation>Die acht Wörter, die Sie hören</translation>
    </message>
    <message>
        <source>Call {name} on a number that you know, not one from the card. The other office opens Offices, and reads out the eight words of its own card.</source>
        <translation>Rufen Sie {name} unter einer Nummer an, die Sie kennen, nicht unter der auf der Karte. Die andere Dienststelle öffnet „Dienststellen“ und liest die acht Wörter der eigenen Karte vor.</translation>
    </message>
    <message>
        <source>Then read your own words to the other office:</source>
        <translation>Lesen Sie danach der anderen Dienststelle Ihre eigenen Wörter vor:</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>The legal basis is noted.</source>
        <translation>Die Rechtsgrundlage ist notiert.</translation>
    </message>
    <message>
        <source>The refusal is noted.</source>
        <translation>Die Ablehnung ist notiert.</translation>
    </message>
    <message>
        <source>The consent is noted.</source>
        <translation>Die Einwilligung ist notiert.</translation>
    </message>
    <message>
        <source>It is noted that the legal basis holds no more.</source>
        <translation>Es ist notiert, dass die Rechtsgrundlage nicht mehr gilt.</translation>
    </message>
    <message>
        <source>It is noted that the person took the consent back.</source>
        <translation>Der Widerruf der Einwilligung ist notiert.</translation>
    </message>
    <message>
        <source>It is noted when the receiver was told.</source>
        <translation>Es ist notiert, wann der Empfänger es erfahren hat.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>You can read this here; to write something down, the file must be yours and not restricted.</source>
        <translation>Sie können hier nur lesen. Etwas notieren können Sie, wenn Sie die Akte führen und sie nicht eingeschränkt ist.</translation>
    </message>
    <message>
        <source>&amp;Write something down…</source>
        <translation>Etwas &amp;notieren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save this day</source>
        <translation>Diesen Tag &amp;speichern</translation>
    </message>
    <message>
        <source>The person takes it &amp;back</source>
        <translation>Die Person &amp;widerruft</translation>
    </message>
    <message>
        <source>It holds no &amp;more</source>
        <translation>Sie gilt nicht &amp;mehr</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Consent or legal basis</source>
        <translation>Einwilligung oder Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Only what a law allows or the person agreed to is passed on, only to whom it was settled, and only until it ends or is taken back. The newest word for a receiver and purpose counts.</source>
        <translation>Weitergegeben wird nur, was ein Gesetz erlaubt oder womit die Person einverstanden war, nur an wen es festgelegt wurde und nur, bis es endet oder zurückgenommen wird. Je Empfänger und Zweck zählt das letzte Wort.</translation>
    </message>
    <message>
        <source>Go bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>ConsentFactBox</name>
    <message>
        <source>There is nothing to pass on yet: no question was answered, no need was set.</source>
        <translation>Es gibt noch nichts weiterzugeben: Es wurde keine Frage beantwortet und kein Bedarf erfasst.</translation>
    </message>
    <message>
        <source>Tick the ord&amp;inary ones</source>
        <translation>Gewöhnl&amp;iche anhaken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine anhaken</translation>
    </message>
    <message>
        <source>Facts that may be passed on</source>
        <translation>Angaben, die weitergegeben werden dürfen</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Was jetzt da steht</translation>
    </message>
    <message>
        <source>Ordinary are facts that are not sensitive. Name and case number are yours to tick: without them the person is passed on under a pseudonym.</source>
        <translation>Gewöhnliche Angaben sind solche, die nicht sensibel sind. Name und Aktenzeichen haken Sie selbst an: Ohne sie werden die Angaben unter einem Pseudonym weitergegeben.</translation>
    </message>
    <message>
        <source>Not offered, for somebody threatens the person: {questions}. This stays in the file.</source>
        <translation>Nicht zur Auswahl, weil jemand die Person bedroht: {questions}. Das bleibt in der Akte.</translation>
    </message>
    <message numerus="yes">
        <source>%n sensitive facts are ticked. Does this receiver need them?</source>
        <translation>
            <numerusform>%n sensible Angabe ist angekreuzt. Braucht dieser Empfänger sie?</numerusform>
            <numerusform>%n sensible Angaben sind angekreuzt. Braucht dieser Empfänger sie?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>The person says n&amp;o</source>
        <translation>Die Person lehnt a&amp;b</translation>
    </message>
    <message>
        <source>E&amp;mpty the form</source>
        <translation>Formular &amp;leeren</translation>
    </message>
    <message>
        <source>Still missing: at least one fact that may be passed on.</source>
        <translation>Es fehlt noch: mindestens eine Angabe, die weitergegeben werden darf.</translation>
    </message>
    <message>
        <source>Still missing: the day on which it ends, from {first} to {last}.</source>
        <translation>Es fehlt noch: bis wann die Einwilligung gilt, ein Tag vom {first} bis zum {last}.</translation>
    </message>
    <message>
        <source>This was begun before and not written down yet.</source>
        <translation>Das wurde schon begonnen, aber noch nicht notiert.</translation>
    </message>
    <message>
        <source>Nothing is passed on then, and nothing else changes: search, leaflets and help go on as before.</source>
        <translation>Dann wird nichts weitergegeben, und sonst ändert sich nichts: Suche, Infoblätter und Hilfe gibt es wie bisher.</translation>
    </message>
    <message>
        <source>Facts go to a shared register only if the person agrees.</source>
        <translation>In ein gemeinsames Register gehen Angaben nur, wenn die Person einverstanden ist.</translation>
    </message>
    <message>
        <source>&amp;Which facts may be passed on</source>
        <translation>Welche An&amp;gaben weitergegeben werden dürfen</translation>
    </message>
    <message>
        <source>&amp;Ends on, not later than {date}</source>
        <translation>Gil&amp;t bis, spätestens {date}</translation>
    </message>
</context>
<context>
    <name>ConsentGivingBox</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Still missing: how the person agreed.</source>
        <translation>Es fehlt noch: wie die Person zugestimmt hat.</translation>
    </message>
    <message>
        <source>Still missing: where the signed paper is kept.</source>
        <translation>Es fehlt noch: wo das unterschriebene Blatt liegt.</translation>
    </message>
    <message>
        <source>&amp;How the person agreed</source>
        <translation>&amp;Wie die Person zugestimmt hat</translation>
    </message>
    <message>
        <source>Where the &amp;paper is kept</source>
        <translation>Wo das &amp;Blatt liegt</translation>
    </message>
    <message>
        <source>&amp;Read aloud by</source>
        <translation>&amp;Vorgelesen von</translation>
    </message>
    <message>
        <source>In which lan&amp;guage</source>
        <translation>In welcher S&amp;prache</translation>
    </message>
    <message>
        <source>By whom it was interpreted, if anybo&amp;dy</source>
        <translation>Wer &amp;gedolmetscht hat, falls jemand</translation>
    </message>
    <message>
        <source>The person has said it in own words</source>
        <translation>Die Person hat es mit eigenen Worten gesagt</translation>
    </message>
</context>
<context>
    <name>ConsentGroundBox</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Yes: a law decides, and the person is not asked for consent</source>
        <translation>Ja: Ein Gesetz entscheidet, und die Person wird nicht um Einwilligung gefragt</translation>
    </message>
    <message>
        <source>No: the person is asked for consent</source>
        <translation>Nein: Die Person wird um Einwilligung gefragt</translation>
    </message>
    <message>
        <source>For the country of this office no legal basis is listed yet: ask your data protection officer.</source>
        <translation>Für das Land dieser Dienststelle ist noch keine Rechtsgrundlage aufgeführt: Fragen Sie Ihre Datenschutzbeauftragte oder Ihren Datenschutzbeauftragten.</translation>
    </message>
    <message>
        <source>This is not called consent, and the person is not asked to sign. Tell the person what goes out, to whom and why. The list of laws is a draft for a lawyer: if in doubt, ask.</source>
        <translation>Das heißt nicht Einwilligung, und die Person unterschreibt nichts. Sagen Sie ihr, was hinausgeht, an wen und warum. Die Liste der Gesetze ist ein Entwurf für eine Juristin oder einen Juristen: Fragen Sie im Zweifel nach.</translation>
    </message>
    <message>
        <source>Say it before you write anything down: it is voluntary. It can be taken back at any time. Who says no has no disadvantage here.</source>
        <translation>Sagen Sie es, bevor Sie etwas notieren: Es ist freiwillig. Es kann jederzeit zurückgenommen werden. Wer Nein sagt, hat hier keinen Nachteil.</translation>
    </message>
    <message>
        <source>Still missing: whether a law lets these facts go out.</source>
        <translation>Es fehlt noch: ob ein Gesetz die Weitergabe erlaubt.</translation>
    </message>
    <message>
        <source>Still missing: which law.</source>
        <translation>Es fehlt noch: welches Gesetz.</translation>
    </message>
    <message>
        <source>Still missing: why it holds here.</source>
        <translation>Es fehlt noch: warum es hier gilt.</translation>
    </message>
    <message>
        <source>First: does a law let these facts go to this receiver? In prison hardly anybody can say no freely, so that consent is the weaker ground there.</source>
        <translation>Zuerst: Erlaubt ein Gesetz, dass diese Angaben an diesen Empfänger gehen? In Haft kann kaum jemand frei Nein sagen, deshalb ist die Einwilligung dort die schwächere Grundlage.</translation>
    </message>
    <message>
        <source>May they go out &amp;by law</source>
        <translation>Dürfen sie nach dem Gesetz hi&amp;naus</translation>
    </message>
    <message>
        <source>By which &amp;law</source>
        <translation>Nach welchem &amp;Gesetz</translation>
    </message>
    <message>
        <source>Wh&amp;y it holds here</source>
        <translation>Warum es hier g&amp;ilt</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>The person takes it &amp;back…</source>
        <translation>Die Person &amp;widerruft…</translation>
    </message>
    <message>
        <source>Nothing was written down so far: nothing may be passed on.</source>
        <translation>Bisher ist nichts notiert: Es darf nichts weitergegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Tell the receiver…</source>
        <translation>Dem Empfänger mi&amp;tteilen…</translation>
    </message>
    <message>
        <source>&amp;Print the text…</source>
        <translation>Den Te&amp;xt drucken…</translation>
    </message>
    <message>
        <source>What may be passed on by consent or by law, and what was refused or ended</source>
        <translation>Was nach Einwilligung oder Gesetz weitergegeben werden darf, und was abgelehnt wurde oder endete</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Weitergabe an</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>It holds no &amp;more…</source>
        <translation>Sie gilt nicht &amp;mehr…</translation>
    </message>
</context>
<context>
    <name>ConsentPapers</name>
    <message>
        <source>Text for the person</source>
        <translation>Text für die Person</translation>
    </message>
    <message>
        <source>Letter to the receiver</source>
        <translation>Brief an den Empfänger</translation>
    </message>
</context>
<context>
    <name>ConsentReceiverBox</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>W&amp;ofür</translation>
    </message>
    <message>
        <source>Still missing: what it is for.</source>
        <translation>Es fehlt noch: wofür es ist.</translation>
    </message>
    <message>
        <source>Still missing: the name of the authority.</source>
        <translation>Es fehlt noch: der Name der Behörde.</translation>
    </message>
    <message>
        <source>Still missing: to whom it goes.</source>
        <translation>Es fehlt noch: an wen es geht.</translation>
    </message>
    <message>
        <source>&amp;To which authority</source>
        <translation>An welche &amp;Behörde</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;An wen</translation>
    </message>
    <message>
        <source>The address book has no office yet. Add it under “Offices” first.</source>
        <translation>Im Adressbuch steht noch keine Dienststelle. Fügen Sie sie zuerst unter „Dienststellen“ hinzu.</translation>
    </message>
    <message>
        <source>No service is on this person&apos;s list yet. Choose it there first.</source>
        <translation>Auf der Liste dieser Person steht noch kein Angebot. Wählen Sie es zuerst dort.</translation>
    </message>
</context>
<context>
    <name>ConsentTextBox</name>
    <message>
        <source>Print this te&amp;xt…</source>
        <translation>Diesen Te&amp;xt drucken…</translation>
    </message>
    <message>
        <source>Read this &amp;aloud to the person, in</source>
        <translation>Lesen Sie das der Person &amp;laut vor, auf</translation>
    </message>
    <message>
        <source>The text is a draft: a lawyer of your country has not looked at it yet.</source>
        <translation>Der Text ist ein Entwurf: Niemand mit juristischer Ausbildung aus Ihrem Land hat ihn bisher geprüft.</translation>
    </message>
</context>
<context>
    <name>ConsentToldBox</name>
    <message>
        <source>&amp;Letter to the receiver…</source>
        <translation>&amp;Brief an den Empfänger…</translation>
    </message>
    <message>
        <source>The receiver was &amp;told on</source>
        <translation>Der Empfänger weiß es sei&amp;t</translation>
    </message>
    <message>
        <source>Still missing: the day on which the receiver was told, from {first} to {last}.</source>
        <translation>Es fehlt noch: der Tag, an dem der Empfänger es erfahren hat, von {first} bis {last}.</translation>
    </message>
    <message>
        <source>Nothing of it was passed on to {receiver} from here: nobody has to be told. If the receiver knows of it all the same, the letter can be printed here.</source>
        <translation>Von hier wurde nichts davon an {receiver} weitergegeben: Niemand muss etwas erfahren. Weiß der Empfänger trotzdem davon, kann hier der Brief gedruckt werden.</translation>
    </message>
    <message>
        <source>{receiver} has these facts from here, last passed on on {date}: {facts}. Tell the receiver that they may not be used or passed on any more; the letter says so without saying why.</source>
        <translation>{receiver} hat von hier diese Angaben, zuletzt weitergegeben am {date}: {facts}. Teilen Sie dem Empfänger mit, dass sie nicht mehr verwendet oder weitergegeben werden dürfen; der Brief sagt das, ohne zu sagen, warum.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Asking for a place</source>
        <translation>Bitte um einen Platz</translation>
    </message>
    <message>
        <source>Handing the work over to another office</source>
        <translation>Übergabe der Arbeit an eine andere Dienststelle</translation>
    </message>
    <message>
        <source>The provider&apos;s own form</source>
        <translation>Das eigene Formular des Trägers</translation>
    </message>
    <message>
        <source>Speaking with relatives</source>
        <translation>Gespräch mit Angehörigen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Shared register</source>
        <translation>Gemeinsames Register</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Auf Papier unterschrieben</translation>
    </message>
    <message>
        <source>Said aloud and noted</source>
        <translation>Mündlich erteilt und notiert</translation>
    </message>
    <message>
        <source>Given by a guardian</source>
        <translation>Durch die gesetzliche Vertretung</translation>
    </message>
    <message>
        <source>Another legal basis, no consent</source>
        <translation>Andere Rechtsgrundlage, keine Einwilligung</translation>
    </message>
    <message>
        <source>paper kept: {place}</source>
        <translation>Blatt liegt: {place}</translation>
    </message>
    <message>
        <source>Agreed, counts until {date}</source>
        <translation>Eingewilligt, gilt bis {date}</translation>
    </message>
    <message>
        <source>Refused on {date}</source>
        <translation>Abgelehnt am {date}</translation>
    </message>
    <message>
        <source>Taken back on {date}</source>
        <translation>Widerrufen am {date}</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>Abgelaufen am {date}</translation>
    </message>
    <message>
        <source>Counts from {date} on</source>
        <translation>Gilt ab {date}</translation>
    </message>
    <message>
        <source>Legal basis, counts until {date}</source>
        <translation>Rechtsgrundlage, gilt bis {date}</translation>
    </message>
    <message>
        <source>Legal basis ended on {date}</source>
        <translation>Rechtsgrundlage beendet am {date}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>May be passed on: {facts}</source>
        <translation>Darf weitergegeben werden: {facts}</translation>
    </message>
    <message>
        <source>Counts from {first} to {last}.</source>
        <translation>Gilt von {first} bis {last}.</translation>
    </message>
    <message>
        <source>This is no consent. It is allowed by: {basis}</source>
        <translation>Das ist keine Einwilligung. Erlaubt durch: {basis}</translation>
    </message>
    <message>
        <source>Why it holds here: {reason}</source>
        <translation>Warum es hier gilt: {reason}</translation>
    </message>
    <message>
        <source>Given on {first}, ends on {last}. {how}.</source>
        <translation>Erteilt am {first}, gilt bis {last}. {how}.</translation>
    </message>
    <message>
        <source>From now on the person is in no file that this office makes for {receiver}. What was agreed to for others stays as it is.</source>
        <translation>Von jetzt an steht die Person in keiner Datei, die diese Dienststelle für {receiver} erstellt. Was für andere festgelegt wurde, bleibt.</translation>
    </message>
    <message>
        <source>What was passed on before cannot be fetched back. The next file arrives without the person, and the authority then has to erase what it has: have that file made soon.</source>
        <translation>Was schon weitergegeben wurde, lässt sich nicht zurückholen. Die nächste Datei kommt ohne die Person, und die Behörde muss dann löschen, was sie hat: Lassen Sie diese Datei bald erstellen.</translation>
    </message>
    <message>
        <source>From now on nothing goes to {receiver} for this purpose. What was settled for others stays as it is, and help here goes on as before.</source>
        <translation>Von jetzt an geht für diesen Zweck nichts an {receiver}. Was für andere festgelegt wurde, bleibt, und die Hilfe hier geht weiter wie bisher.</translation>
    </message>
    <message>
        <source>What was passed on before cannot be fetched back. Next you can print a letter that tells the receiver.</source>
        <translation>Was schon weitergegeben wurde, lässt sich nicht zurückholen. Danach können Sie einen Brief drucken, der es dem Empfänger mitteilt.</translation>
    </message>
    <message>
        <source>The signed paper is kept here: {place}</source>
        <translation>Das unterschriebene Blatt liegt hier: {place}</translation>
    </message>
    <message>
        <source>Read aloud by {name}</source>
        <translation>Vorgelesen von {name}</translation>
    </message>
    <message>
        <source>In this language: {language}</source>
        <translation>In dieser Sprache: {language}</translation>
    </message>
    <message>
        <source>Interpreted by {name}</source>
        <translation>Gedolmetscht von {name}</translation>
    </message>
    <message>
        <source>Repeated in the person&apos;s own words: {answer}</source>
        <translation>In eigenen Worten wiedergegeben: {answer}</translation>
    </message>
    <message>
        <source>The receiver was told on {date} that it ended.</source>
        <translation>Der Empfänger hat am {date} erfahren, dass es endete.</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>Bedarf: {need}</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensibel</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each</source>
        <translation>
            <numerusform>je %n Minute</numerusform>
            <numerusform>je %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>Such news counts for %n days.</source>
        <translation>
            <numerusform>Solche Auskünfte gelten %n Tag lang.</numerusform>
            <numerusform>Solche Auskünfte gelten %n Tage lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n weeks of waiting</source>
        <translation>
            <numerusform>etwa %n Woche Wartezeit</numerusform>
            <numerusform>etwa %n Wochen Wartezeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes %n days</source>
        <translation>
            <numerusform>dauert %n Tag</numerusform>
            <numerusform>dauert %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n months before</source>
        <translation>
            <numerusform>ab %n Monat vorher</numerusform>
            <numerusform>ab %n Monate vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n people</source>
        <translation>
            <numerusform>bis zu %n Person</numerusform>
            <numerusform>bis zu %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>mindestens %n Person</numerusform>
            <numerusform>mindestens %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageDesk</name>
    <message>
        <source>Noted: {need}</source>
        <translation>Notiert: {need}</translation>
    </message>
</context>
<context>
    <name>CoverageFilters</name>
    <message>
        <source>&amp;Inside of</source>
        <translation>&amp;Innerhalb von</translation>
    </message>
    <message>
        <source>&amp;Kind of help</source>
        <translation>A&amp;rt der Hilfe</translation>
    </message>
    <message>
        <source>&amp;Where the help is</source>
        <translation>&amp;Wo die Hilfe ist</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>All main kinds</source>
        <translation>Alle Hauptarten</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>All sub-kinds, too</source>
        <translation>Auch alle Unterarten</translation>
    </message>
    <message>
        <source>For the &amp;person told of in Find</source>
        <translation>&amp;Für die in „Suchen“ beschriebene Person</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>&amp;Table</source>
        <translation>Tabe&amp;lle</translation>
    </message>
    <message>
        <source>List of &amp;gaps</source>
        <translation>Liste der Lü&amp;cken</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>A prison</source>
        <translation>Eine Haftanstalt</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>Als Datei speicher&amp;n…</translation>
    </message>
    <message>
        <source>Kinds of help by places</source>
        <translation>Arten von Hilfe nach Orten</translation>
    </message>
    <message>
        <source>What is missing, housing first</source>
        <translation>Was fehlt, Wohnen zuerst</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
</context>
<context>
    <name>CoverageReportWords</name>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <source>SAMPLE – not real contacts. Everything here is invented.</source>
        <translation>MUSTER – keine echten Kontakte. Alles hier ist erfunden.</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Seite {n} von {m}</translation>
    </message>
    <message>
        <source>What is missing: {area}</source>
        <translation>Was fehlt: {area}</translation>
    </message>
    <message>
        <source>all countries</source>
        <translation>alle Länder</translation>
    </message>
    <message>
        <source>{type} on the map</source>
        <translation>{type} auf der Karte</translation>
    </message>
    <message>
        <source>All kinds of help</source>
        <translation>Alle Arten der Hilfe</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
</context>
<context>
    <name>CoverageSaver</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Picture of the map (*.png)</source>
        <translation>Bild der Karte (*.png)</translation>
    </message>
    <message>
        <source>Save what is missing</source>
        <translation>Speichern, was fehlt</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Bezirke</translation>
    </message>
    <message>
        <source>Prisons</source>
        <translation>Haftanstalten</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In prison</source>
        <translation>In Haft</translation>
    </message>
    <message>
        <source>Outside of prison</source>
        <translation>Außerhalb der Haft</translation>
    </message>
    <message>
        <source>By telephone, online or by letter</source>
        <translation>Telefonisch, online oder brieflich</translation>
    </message>
    <message>
        <source>none in the country</source>
        <translation>im ganzen Land keines</translation>
    </message>
    <message>
        <source>none here, only elsewhere</source>
        <translation>hier keines, nur anderswo</translation>
    </message>
    <message>
        <source>here, but closed to this person</source>
        <translation>vorhanden, aber für diese Person geschlossen</translation>
    </message>
    <message>
        <source>here, but full, or room not known</source>
        <translation>vorhanden, aber voll oder Plätze nicht bekannt</translation>
    </message>
    <message>
        <source>available</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation>{count} geschl.</translation>
    </message>
    <message>
        <source>{available} of {count}</source>
        <translation>{available} von {count}</translation>
    </message>
    <message>
        <source>none, others are elsewhere</source>
        <translation>keines, andere sind anderswo</translation>
    </message>
    <message>
        <source>none, nearest {km} km</source>
        <translation>keines, nächstes {km} km</translation>
    </message>
    <message numerus="yes">
        <source>%n services, all closed to this person</source>
        <translation>
            <numerusform>%n Angebot, für diese Person geschlossen</numerusform>
            <numerusform>%n Angebote, alle für diese Person geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services, full or room not known</source>
        <translation>
            <numerusform>%n Angebot, voll oder Plätze nicht bekannt</numerusform>
            <numerusform>%n Angebote, voll oder Plätze nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>{available} available of {count}</source>
        <translation>{available} von {count} frei</translation>
    </message>
    <message>
        <source>{type}, {place}: {cell}</source>
        <translation>{type}, {place}: {cell}</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} countries: {places}.</source>
        <translation>{type}: fehlt in {count} von {all} Ländern: {places}.</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} regions: {places}.</source>
        <translation>{type}: fehlt in {count} von {all} Regionen: {places}.</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} districts: {places}.</source>
        <translation>{type}: fehlt in {count} von {all} Bezirken: {places}.</translation>
    </message>
    <message>
        <source>{type}: missing in {count} of {all} prisons: {places}.</source>
        <translation>{type}: fehlt in {count} von {all} Haftanstalten: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>und %n weiterer Ort</numerusform>
            <numerusform>und %n weitere Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory has no data for these places. Read a package in that contains them.</source>
        <translation>Das Verzeichnis hat für diese Orte keine Daten. Lesen Sie ein Paket ein, das sie enthält.</translation>
    </message>
    <message>
        <source>Of each kind of help there is something in each of these places.</source>
        <translation>Von jeder Art Hilfe gibt es an jedem dieser Orte etwas.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Data of {date}, looked at on {today}.</source>
        <translation>Daten vom {date}, angesehen am {today}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records; {share} % of them were checked in the last 180 days.</source>
        <translation>
            <numerusform>%n Eintrag; {share} % davon wurden in den letzten 180 Tagen geprüft.</numerusform>
            <numerusform>%n Einträge; {share} % davon wurden in den letzten 180 Tagen geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Available” needs a record that was checked in the last 180 days, and somebody who said not long ago that there is room. Distances are from the middle of the place, in a straight line.</source>
        <translation>„Frei“ heißt: Der Eintrag wurde in den letzten 180 Tagen geprüft, und jemand hat vor Kurzem gesagt, dass Platz ist. Entfernungen gelten ab der Mitte des Ortes in Luftlinie.</translation>
    </message>
    <message>
        <source>Counted for a person of whom facts were told; nothing of them is kept.</source>
        <translation>Gezählt für eine Person, von der Angaben gemacht wurden; nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>{place} (nearest {km} km)</source>
        <translation>{place} (nächstes {km} km)</translation>
    </message>
    <message>
        <source>{place} (closed to this person)</source>
        <translation>{place} (für diese Person geschlossen)</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>The program met a mistake of its own. Your directory and your shortlist are safe. You can go on working. If it happens again, save this report and give it to those who look after the program. The report holds nothing about any person; read it here first.</source>
        <translation>Im Programm selbst ist ein Fehler aufgetreten. Ihr Verzeichnis und Ihre Auswahl sind sicher. Sie können weiterarbeiten. Wenn es wieder geschieht, speichern Sie diesen Bericht und geben Sie ihn denen, die das Programm betreuen. Der Bericht enthält nichts über irgendeine Person; lesen Sie ihn zuerst hier.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Save report to file…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>DamagedNotice</name>
    <message numerus="yes">
        <source>%n files are damaged, cannot be read, and are not in this list.</source>
        <translation>
            <numerusform>%n Akte ist beschädigt, lässt sich nicht lesen und steht nicht in dieser Liste.</numerusform>
            <numerusform>%n Akten sind beschädigt, lassen sich nicht lesen und stehen nicht in dieser Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the others, delete nothing, and have a backup restored soon: see “Backups” on this page, or ask whoever looks after this vault.</source>
        <translation>Arbeiten Sie mit den anderen weiter, löschen Sie nichts, und lassen Sie bald eine Sicherung zurückspielen: siehe „Sicherungen“ auf dieser Seite, oder fragen Sie, wer diesen Tresor betreut.</translation>
    </message>
</context>
<context>
    <name>DataController</name>
    <message>
        <source>Reading in a directory…</source>
        <translation>Verzeichnis wird eingelesen…</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Suche wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Directory on this computer</source>
        <translation>Verzeichnis auf diesem Computer</translation>
    </message>
    <message>
        <source>Who sig&amp;ned it?</source>
        <translation>Wer hat si&amp;gniert?</translation>
    </message>
    <message>
        <source>Earlier directories…</source>
        <translation>Frühere Verzeichnisse…</translation>
    </message>
    <message>
        <source>&amp;Go back to the one before…</source>
        <translation>Zurück zum &amp;vorigen…</translation>
    </message>
    <message>
        <source>Read in another directory</source>
        <translation>Anderes Verzeichnis einlesen</translation>
    </message>
    <message>
        <source>A directory package is a folder or a zip file with datapackage.json and CSV tables (HSDS 3.1). It is checked first. If anything is wrong with it, the directory in use stays.</source>
        <translation>Ein Verzeichnispaket ist ein Ordner oder eine Zip-Datei mit datapackage.json und CSV-Tabellen (HSDS 3.1). Es wird zuerst geprüft. Wenn daran etwas nicht stimmt, bleibt das bisherige Verzeichnis in Gebrauch.</translation>
    </message>
    <message>
        <source>Read a &amp;zip file…</source>
        <translation>&amp;Zip-Datei einlesen…</translation>
    </message>
    <message>
        <source>Read a f&amp;older…</source>
        <translation>&amp;Ordner einlesen…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reading in</source>
        <translation>Einlesen</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>At each start</source>
        <translation>Bei jedem Start</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal pro Tag</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal pro Woche</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur wenn ich suche</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>Ordner mit Ihren Daten</translation>
    </message>
    <message>
        <source>How often to look by itself</source>
        <translation>Wie oft von selbst gesucht wird</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>d.m.yyyy</source>
        <comment>how a day is typed: day, month, year of four digits</comment>
        <translation>T.M.JJJJ</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>{field}: choose in a calendar</source>
        <translation>{field}: im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <comment>how a day is typed: day, month, year of four digits</comment>
        <translation>T.M.JJJJ</translation>
    </message>
    <message>
        <source>Only a day from {first} to {last} can be told.</source>
        <translation>Möglich ist nur ein Tag vom {first} bis zum {last}.</translation>
    </message>
    <message>
        <source>This is no day. Type day, month and year: {pattern}</source>
        <translation>Das ist kein Datum. Bitte Tag, Monat und Jahr eingeben: {pattern}</translation>
    </message>
</context>
<context>
    <name>DemandController</name>
    <message>
        <source>Save demand without personal data</source>
        <translation>Nachfrage ohne personenbezogene Daten speichern</translation>
    </message>
    <message>
        <source>Add up demand of offices</source>
        <translation>Nachfrage von Dienststellen zusammenzählen</translation>
    </message>
    <message>
        <source>Demand (*{ending})</source>
        <translation>Nachfrage (*{ending})</translation>
    </message>
    <message>
        <source>Saved: {file} ({months})</source>
        <translation>Gespeichert: {file} ({months})</translation>
    </message>
</context>
<context>
    <name>DemandTab</name>
    <message>
        <source>What is asked for, beside what there is</source>
        <translation>Wonach gefragt wird, neben dem, was es gibt</translation>
    </message>
    <message>
        <source>Save without personal data…</source>
        <translation>Ohne personenbezogene Daten speichern…</translation>
    </message>
    <message>
        <source>Add up files of offices…</source>
        <translation>Dateien von Dienststellen zusammenzählen…</translation>
    </message>
    <message>
        <source>Back to this office</source>
        <translation>Zurück zu dieser Dienststelle</translation>
    </message>
    <message numerus="yes">
        <source>Sums of %n files. Where numbers are hidden, a sum is a range.</source>
        <translation>
            <numerusform>Summen aus %n Datei. Wo Zahlen verborgen sind, ist eine Summe ein Bereich.</numerusform>
            <numerusform>Summen aus %n Dateien. Wo Zahlen verborgen sind, ist eine Summe ein Bereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs and refusals of clients, and searches noted as “Could not be placed”.</source>
        <translation>Bedarfe und Ablehnungen von Klienten, und Suchen, die als „Kein Platz gefunden“ notiert sind.</translation>
    </message>
    <message>
        <source>Searches noted as “Could not be placed”. Needs and refusals are counted, too, while client data is unlocked.</source>
        <translation>Suchen, die als „Kein Platz gefunden“ notiert sind. Bedarfe und Ablehnungen zählen mit, solange die Klientendaten entsperrt sind.</translation>
    </message>
    <message>
        <source>Nothing was noted so far. In Find, “Could not be placed” notes it in two actions.</source>
        <translation>Bisher ist nichts notiert. In „Suchen“ notiert es „Kein Platz gefunden“ mit zwei Handgriffen.</translation>
    </message>
</context>
<context>
    <name>DemandWords</name>
    <message>
        <source>{type}, {place}: {kind} {times}</source>
        <translation>{type}, {place}: {kind} {times}</translation>
    </message>
    <message>
        <source>fewer than 5 times</source>
        <translation>weniger als 5-mal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{demand}; mostly: {reason}</source>
        <translation>{demand}; meistens: {reason}</translation>
    </message>
    <message>
        <source>{demand}. There is: {cell}</source>
        <translation>{demand}. Vorhanden: {cell}</translation>
    </message>
    <message>
        <source>{type}, {place}: {kind} {range} times; offices that tell of it: {count}.</source>
        <translation>{type}, {place}: {kind} {range}-mal; Dienststellen, die davon wissen: {count}.</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher es bekannt ist</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Dienststellen</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>No month that is over has any demand; the file is empty.</source>
        <translation>Kein vergangener Monat hat eine Nachfrage; die Datei ist leer.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>any kind of help</source>
        <translation>irgendeine Hilfe</translation>
    </message>
    <message>
        <source>any region</source>
        <translation>irgendeine Region</translation>
    </message>
    <message>
        <source>needed by clients</source>
        <translation>von Klienten gebraucht</translation>
    </message>
    <message>
        <source>no place found</source>
        <translation>kein Platz gefunden</translation>
    </message>
    <message>
        <source>refused by providers</source>
        <translation>von Trägern abgelehnt</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Remove from shortlist</source>
        <translation>Aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>Add to shortlist</source>
        <translation>In die Auswahl</translation>
    </message>
    <message>
        <source>Back to: {name}</source>
        <translation>Zurück zu: {name}</translation>
    </message>
    <message>
        <source>Choose a service in the list to read it here.</source>
        <translation>Wählen Sie in der Liste ein Angebot, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>Copy contact</source>
        <translation>Kontakt kopieren</translation>
    </message>
    <message>
        <source>Leaflet…</source>
        <translation>Infoblatt…</translation>
    </message>
    <message>
        <source>Report an error…</source>
        <translation>Fehler melden…</translation>
    </message>
    <message>
        <source>Provider&apos;s form (empty)…</source>
        <translation>Formular des Trägers (leer)…</translation>
    </message>
    <message>
        <source>Service in detail</source>
        <translation>Angebot im Detail</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>The directory of services</source>
        <translation>Das Verzeichnis der Angebote</translation>
    </message>
    <message>
        <source>All you find comes from a directory on this computer. It works without a network.</source>
        <translation>Alles, was Sie finden, kommt aus einem Verzeichnis auf diesem Computer. Es geht ohne Netz.</translation>
    </message>
    <message>
        <source>Do you have one already? Bring it in now, or later under Data.</source>
        <translation>Haben Sie schon eines? Holen Sie es jetzt herein, oder später unter Daten.</translation>
    </message>
    <message>
        <source>From the internet, with the file of a publisher…</source>
        <translation>Aus dem Internet, mit der Datei eines Herausgebers…</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>Countries: {names}</source>
        <translation>Länder: {names}</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Lizenz: {name}</translation>
    </message>
    <message>
        <source>Sources: {names}</source>
        <translation>Quellen: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n places in the list of towns</source>
        <translation>
            <numerusform>%n Ort in der Ortsliste</numerusform>
            <numerusform>%n Orte in der Ortsliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules of inclusion: not stated</source>
        <translation>Regeln für die Aufnahme ins Verzeichnis: nicht angegeben</translation>
    </message>
    <message>
        <source>Rules of inclusion:</source>
        <translation>Regeln für die Aufnahme ins Verzeichnis:</translation>
    </message>
    <message>
        <source>Rules of inclusion (in another language: {name}):</source>
        <translation>Regeln für die Aufnahme ins Verzeichnis (in einer anderen Sprache: {name}):</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>Noticed:</source>
        <translation>Aufgefallen:</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>%n Träger</numerusform>
            <numerusform>%n Träger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n rows more</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation>Zeile {numbers}</translation>
    </message>
</context>
<context>
    <name>DueStepsDialog</name>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed. Whatever is done here makes room for the others.</source>
        <translation>
            <numerusform>Hier steht nur %n Schritt. Was erledigt ist, macht Platz für die anderen.</numerusform>
            <numerusform>Hier stehen die ersten %n Schritte. Was erledigt ist, macht Platz für die anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Akte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open the inbox</source>
        <translation>Eingang &amp;öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>EditionInUse</name>
    <message>
        <source>In use now: the sample directory</source>
        <translation>Jetzt in Gebrauch: das Musterverzeichnis</translation>
    </message>
    <message>
        <source>In use now: {title}</source>
        <translation>Jetzt in Gebrauch: {title}</translation>
    </message>
    <message>
        <source>In use again: {title}</source>
        <translation>Wieder in Gebrauch: {title}</translation>
    </message>
    <message>
        <source>The search is ready.</source>
        <translation>Die Suche ist bereit.</translation>
    </message>
    <message>
        <source>Preparing the sample directory…</source>
        <translation>Musterverzeichnis wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>EmergencyBox</name>
    <message>
        <source>Stay with the person, and call now. Nothing has to be filled in first.</source>
        <translation>Bleiben Sie bei der Person, und rufen Sie jetzt an. Vorher muss nichts ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Nummern zum Anrufen</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>Emergency access</source>
        <translation>Notfallzugriff</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Akte ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n files found.</source>
        <translation>
            <numerusform>%n Akte gefunden.</numerusform>
            <numerusform>%n Akten gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files that are closed to you has exactly this name or reference. Your own are in the list.</source>
        <translation>Keine der Akten, die für Sie nicht offen sind, hat genau diesen Namen oder dieses Aktenzeichen. Ihre eigenen stehen in der Liste.</translation>
    </message>
    <message>
        <source>For when a colleague is away and it cannot wait. The audit keeps who opened which file, when, and your reason; the file is open to you until the end of tomorrow.</source>
        <translation>Für den Fall, dass eine Kollegin oder ein Kollege nicht da ist und es nicht warten kann. Im Protokoll steht, wer wann welche Akte geöffnet hat, und Ihr Grund; die Akte ist bis zum Ende des morgigen Tages für Sie offen.</translation>
    </message>
    <message>
        <source>Exact &amp;name or reference</source>
        <translation>Genauer &amp;Name oder Aktenzeichen</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>The reason outlives the file: name nobody in it.</source>
        <translation>Der Grund bleibt länger als die Akte: Nennen Sie darin niemanden.</translation>
    </message>
    <message>
        <source>Kept by {name}, last worked with {date}</source>
        <translation>Geführt von {name}, zuletzt bearbeitet am {date}</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Correct this…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Show the record of the directory</source>
        <translation>Eintrag im Verzeichnis zeigen</translation>
    </message>
    <message>
        <source>Show ours</source>
        <translation>Unseren zeigen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>EntryColumn</name>
    <message numerus="yes">
        <source>Show older ones (%n more)</source>
        <translation>
            <numerusform>Ältere zeigen (noch %n)</numerusform>
            <numerusform>Ältere zeigen (noch %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryController</name>
    <message>
        <source>Merged: “{name}” of the directory stays.</source>
        <translation>Zusammengeführt: „{name}“ aus dem Verzeichnis bleibt.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Kept: “{name}”. It is found from now on.</source>
        <translation>Gespeichert: „{name}“ ist ab jetzt zu finden.</translation>
    </message>
    <message>
        <source>Kept: “{name}”. It is found from now on, and waits to go to the publisher.</source>
        <translation>Gespeichert: „{name}“ ist ab jetzt zu finden und wartet auf die Weitergabe an den Herausgeber.</translation>
    </message>
    <message>
        <source>Removed: “{name}”. Undo brings it back.</source>
        <translation>Entfernt: „{name}“. „Rückgängig“ holt den Eintrag zurück.</translation>
    </message>
    <message>
        <source>Removed: “{name}”, and its proposal. Undo brings both back.</source>
        <translation>Entfernt: „{name}“ samt Vorschlag. „Rückgängig“ holt beides zurück.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Correct a service</source>
        <translation>Angebot berichtigen</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Propose it to the p&amp;ublisher of the directory</source>
        <translation>Dem Hera&amp;usgeber des Verzeichnisses vorschlagen</translation>
    </message>
    <message>
        <source>It waits on the data page until somebody hands it over. Leave out a landlord.</source>
        <translation>Der Vorschlag wartet auf der Seite „Daten“, bis ihn jemand weitergibt. Nicht für eine Vermieterin oder einen Vermieter.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
    <message>
        <source>Both stay: the record of the directory, and what you save here beside it.</source>
        <translation>Beides bleibt: der Eintrag im Verzeichnis und daneben das, was Sie hier speichern.</translation>
    </message>
    <message>
        <source>It is found at once, and kept on this computer beside the directory.</source>
        <translation>Das Angebot ist sofort zu finden und wird auf diesem Computer neben dem Verzeichnis gespeichert.</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>It &amp;costs nothing</source>
        <translation>&amp;Kostenlos</translation>
    </message>
    <message>
        <source>Will be printed: {number}</source>
        <translation>Gedruckt wird: {number}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type of help</source>
        <translation>A&amp;rt der Hilfe</translation>
    </message>
    <message>
        <source>T&amp;own</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Street, who it is for, price, remark</source>
        <translation>Straße, für wen, Kosten, Anmerkung</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>Str&amp;aße</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>An&amp;merkung</translation>
    </message>
    <message>
        <source>from age</source>
        <translation>ab Alter</translation>
    </message>
    <message>
        <source>up to age</source>
        <translation>bis Alter</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Für &amp;wen</translation>
    </message>
</context>
<context>
    <name>EntryFileWords</name>
    <message>
        <source>it is larger than such a file can be</source>
        <translation>sie ist größer, als so eine Datei sein kann</translation>
    </message>
    <message>
        <source>an entry has no id of its own</source>
        <translation>ein Eintrag hat keine eigene Kennung</translation>
    </message>
    <message>
        <source>an entry does not say when it was changed</source>
        <translation>bei einem Eintrag steht nicht, wann er geändert wurde</translation>
    </message>
    <message>
        <source>entry {number} has something else than expected in “{field}”</source>
        <translation>in Eintrag {number} steht bei „{field}“ etwas anderes als erwartet</translation>
    </message>
    <message>
        <source>entry {number} lacks something, or has something that no entry has</source>
        <translation>in Eintrag {number} fehlt etwas, oder es steht etwas darin, was kein Eintrag hat</translation>
    </message>
    <message>
        <source>an entry has something in “{field}” that cannot be kept</source>
        <translation>bei einem Eintrag steht in „{field}“ etwas, was sich nicht speichern lässt</translation>
    </message>
    <message>
        <source>it is no list of entries, or was cut off</source>
        <translation>sie ist keine Liste von Einträgen oder wurde abgeschnitten</translation>
    </message>
</context>
<context>
    <name>EntryHours</name>
    <message>
        <source>&amp;Hours not known</source>
        <translation>&amp;Zeiten nicht bekannt</translation>
    </message>
    <message>
        <source>On these &amp;days</source>
        <translation>An d&amp;iesen Tagen</translation>
    </message>
    <message>
        <source>By &amp;appointment</source>
        <translation>Nach &amp;Vereinbarung</translation>
    </message>
    <message>
        <source>Monday&apos;s hours until Frida&amp;y</source>
        <translation>Montagszeiten &amp;bis Freitag</translation>
    </message>
    <message>
        <source>{day}, opens</source>
        <translation>{day}, öffnet</translation>
    </message>
    <message>
        <source>{day}, closes</source>
        <translation>{day}, schließt</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change: {head}</source>
        <translation>Ändern: {head}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {head}</source>
        <translation>Entfernen: {head}</translation>
    </message>
    <message>
        <source>Changed: show the former text</source>
        <translation>Geändert: früheren Text zeigen</translation>
    </message>
    <message>
        <source>Former text: {head}</source>
        <translation>Früherer Text: {head}</translation>
    </message>
    <message>
        <source>Changed: hide the former text</source>
        <translation>Geändert: früheren Text ausblenden</translation>
    </message>
</context>
<context>
    <name>EntryTypeField</name>
    <message>
        <source>Types of help</source>
        <translation>Arten der Hilfe</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>Erase files</source>
        <translation>Akten löschen</translation>
    </message>
    <message>
        <source>&amp;Reason, which is kept. Write no name of anybody into it.</source>
        <translation>&amp;Grund, der aufbewahrt wird. Schreiben Sie keinen Namen hinein.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <translation>Das ist egal</translation>
    </message>
    <message>
        <source>Name and category</source>
        <translation>Name und Kategorie</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Akte</translation>
    </message>
    <message>
        <source>Re&amp;gion of return</source>
        <translation>&amp;Rückkehrregion</translation>
    </message>
    <message>
        <source>&amp;Name to use</source>
        <translation>&amp;Name der Akte</translation>
    </message>
    <message>
        <source>Ca&amp;tegory</source>
        <translation>Ka&amp;tegorie</translation>
    </message>
    <message>
        <source>&amp;Reference number (may stay empty)</source>
        <translation>Akten&amp;zeichen (kann leer bleiben)</translation>
    </message>
    <message>
        <source>A nickname or a pseudonym is enough. The category settles how long the file is kept after it was last worked with.</source>
        <translation>Ein Spitzname oder ein Pseudonym genügt. Von der Kategorie hängt ab, wie lange die Akte nach der letzten Bearbeitung aufbewahrt wird.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Akte an&amp;legen</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Search &amp;your files</source>
        <translation>In Ihren Akten s&amp;uchen</translation>
    </message>
    <message>
        <source>Name, reference, or words of an entry</source>
        <translation>Name, Aktenzeichen oder Wörter aus einem Eintrag</translation>
    </message>
    <message>
        <source>Search your files</source>
        <translation>In Ihren Akten suchen</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Neue Akte…</translation>
    </message>
    <message>
        <source>E&amp;mergency access…</source>
        <translation>Notfall&amp;zugriff…</translation>
    </message>
    <message>
        <source>Client files</source>
        <translation>Klientenakten</translation>
    </message>
    <message numerus="yes">
        <source>Notes about %n services that are no longer in the directory</source>
        <translation>
            <numerusform>Notizen über %n Angebot, das nicht mehr im Verzeichnis ist</numerusform>
            <numerusform>Notizen über %n Angebote, die nicht mehr im Verzeichnis sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have services that changed or closed</source>
        <translation>
            <numerusform>%n Person hat Angebote, die sich geändert haben oder eingestellt wurden</numerusform>
            <numerusform>%n Personen haben Angebote, die sich geändert haben oder eingestellt wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within 7 days</source>
        <translation>
            <numerusform>%n in den nächsten 7 Tagen</numerusform>
            <numerusform>%n in den nächsten 7 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due: {what}</source>
        <translation>Was ansteht: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n files. Return opens the selected one.</source>
        <translation>
            <numerusform>%n Akte. Die Eingabetaste öffnet sie.</numerusform>
            <numerusform>%n Akten. Die Eingabetaste öffnet die ausgewählte.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files that are open to you holds these words.</source>
        <translation>Keine der Akten, die für Sie offen sind, enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No files yet. A file needs no more than a name and where the person will live.</source>
        <translation>Noch keine Akten. Für eine Akte genügen ein Name und der Ort, an dem die Person leben wird.</translation>
    </message>
</context>
<context>
    <name>FileListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Geführt von</translation>
    </message>
    <message>
        <source>Last worked with</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
</context>
<context>
    <name>FileStateBox</name>
    <message>
        <source>The &amp;work with this person is</source>
        <translation>Arbeit mit dieser Pers&amp;on</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Status der Akte</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ausgang der Arbeit</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>Ausgang wählen</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>&amp;Back to the files</source>
        <translation>&amp;Zurück zu den Akten</translation>
    </message>
    <message>
        <source>&amp;Name and category…</source>
        <translation>&amp;Name und Kategorie…</translation>
    </message>
    <message>
        <source>&amp;Keep longer…</source>
        <translation>&amp;Länger aufbewahren…</translation>
    </message>
    <message>
        <source>Re&amp;assign…</source>
        <translation>Übertra&amp;gen…</translation>
    </message>
    <message>
        <source>Copy for the person…</source>
        <translation>Kopie für die Person…</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Akte</translation>
    </message>
    <message>
        <source>Lift the &amp;restriction…</source>
        <translation>Einschränkung au&amp;fheben…</translation>
    </message>
    <message>
        <source>&amp;Restrict…</source>
        <translation>Einsch&amp;ränken…</translation>
    </message>
    <message>
        <source>Restricted: it is kept as it is, and is neither changed nor erased.</source>
        <translation>Eingeschränkt: Die Akte bleibt, wie sie ist, und wird weder geändert noch gelöscht.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>somebody whose account is gone</source>
        <translation>jemand, dessen Konto es nicht mehr gibt</translation>
    </message>
    <message>
        <source>{name} (account closed)</source>
        <translation>{name} (Konto geschlossen)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Haft</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Bewährungshilfe</translation>
    </message>
    <message>
        <source>Help after release</source>
        <translation>Hilfe nach der Entlassung</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Ihre Akte</translation>
    </message>
    <message>
        <source>File of {name}. You are the deputy.</source>
        <translation>Geführt von {name}. Sie sind die Vertretung.</translation>
    </message>
    <message>
        <source>File of {name}. It is open to you as lead; that you read it was noted.</source>
        <translation>Geführt von {name}. Für Sie als Leitung offen; dass Sie die Akte gelesen haben, wurde protokolliert.</translation>
    </message>
    <message>
        <source>File of {name}. It is open to you in an emergency, until the end of tomorrow at most; that you read it was noted.</source>
        <translation>Geführt von {name}. Für Sie im Notfall offen, höchstens bis zum Ende des morgigen Tages; dass Sie die Akte gelesen haben, wurde protokolliert.</translation>
    </message>
    <message>
        <source>last worked with {date}</source>
        <translation>zuletzt bearbeitet am {date}</translation>
    </message>
    <message>
        <source>review {date}</source>
        <translation>Überprüfung am {date}</translation>
    </message>
    <message>
        <source>deputy: {name}</source>
        <translation>Vertretung: {name}</translation>
    </message>
    <message>
        <source>{name} (restricted)</source>
        <translation>{name} (eingeschränkt)</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Akten</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>By what the offices are responsible</source>
        <translation>Wonach sich die Zuständigkeit richtet</translation>
    </message>
    <message>
        <source>Town, to find who is responsible there</source>
        <translation>Ort, um zu finden, wer dort zuständig ist</translation>
    </message>
    <message>
        <source>Who is responsible in: town</source>
        <translation>Wer ist zuständig in: Ort</translation>
    </message>
    <message>
        <source>&amp;More filters…</source>
        <translation>&amp;Weitere Filter…</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <source>For a &amp;person ({count})…</source>
        <translation>Für eine &amp;Person ({count})…</translation>
    </message>
    <message>
        <source>For a &amp;person…</source>
        <translation>Für eine &amp;Person…</translation>
    </message>
    <message>
        <source>by permanent residence</source>
        <translation>nach dem Hauptwohnsitz</translation>
    </message>
    <message>
        <source>by stay</source>
        <translation>nach dem Aufenthaltsort</translation>
    </message>
</context>
<context>
    <name>FirstPasswordDialog</name>
    <message>
        <source>New first password</source>
        <translation>Neues erstes Passwort</translation>
    </message>
    <message>
        <source>{name} unlocks with it from now on, and changes it then. The former password no longer counts. The audit notes that you have set it.</source>
        <translation>{name} entsperrt ab jetzt damit und ändert es dann. Das frühere Passwort gilt nicht mehr. Im Protokoll steht, dass Sie es gesetzt haben.</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>&amp;Passwort setzen</translation>
    </message>
</context>
<context>
    <name>FitTable</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>only: {groups}</source>
        <translation>nur: {groups}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>case by case</source>
        <translation>im Einzelfall</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Haustier</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>Ausweispapiere</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Krankenversicherung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Step-free entrance</source>
        <translation>Stufenloser Zugang</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Prison now</source>
        <translation>Haftanstalt jetzt</translation>
    </message>
    <message>
        <source>Region of return</source>
        <translation>Rückkehrregion</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Tag der Entlassung</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>can pay</source>
        <translation>kann zahlen</translation>
    </message>
    <message>
        <source>cannot pay</source>
        <translation>kann nicht zahlen</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>nur für Frauen</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>nur für Männer</translation>
    </message>
    <message>
        <source>documents are needed, not stated which</source>
        <translation>Unterlagen nötig, nicht angegeben welche</translation>
    </message>
    <message>
        <source>without them case by case</source>
        <translation>ohne sie im Einzelfall</translation>
    </message>
    <message>
        <source>starts on {date}</source>
        <translation>beginnt am {date}</translation>
    </message>
    <message>
        <source>closed from {first} to {last}</source>
        <translation>geschlossen vom {first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>it takes %n days until one is taken in the prison</source>
        <translation>
            <numerusform>bis man in der Haftanstalt drankommt, dauert es %n Tag</numerusform>
            <numerusform>bis man in der Haftanstalt drankommt, dauert es %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitValues</name>
    <message>
        <source>another language</source>
        <translation>eine andere Sprache</translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits as far as it is known</source>
        <translation>Passt, soweit bekannt</translation>
    </message>
    <message>
        <source>Decided case by case</source>
        <translation>Entscheidung im Einzelfall</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>does not fit: {reasons}</source>
        <translation>passt nicht: {reasons}</translation>
    </message>
    <message>
        <source>case by case: {reasons}</source>
        <translation>im Einzelfall: {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%n not known: {reasons}</source>
        <translation>
            <numerusform>%n nicht bekannt: {reasons}</numerusform>
            <numerusform>%n nicht bekannt: {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>women only</source>
        <translation>nur für Frauen</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>nur für Männer</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>pets</source>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>drugs or alcohol</source>
        <translation>Drogen oder Alkohol</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>Ausschlussgründe</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>prison</source>
        <translation>Haftanstalt</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>FoldedRow</name>
    <message numerus="yes">
        <source>Show %n sensitive questions</source>
        <translation>
            <numerusform>%n sensible Frage zeigen</numerusform>
            <numerusform>%n sensible Fragen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n sensitive questions of: {section}</source>
        <translation>
            <numerusform>%n sensible Frage zeigen, Abschnitt: {section}</numerusform>
            <numerusform>%n sensible Fragen zeigen, Abschnitt: {section}</numerusform>
        </translation>
    </message>
    <message>
        <source>That you open them is noted.</source>
        <translation>Dass Sie sie öffnen, wird protokolliert.</translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>This computer empties the data folder by itself. Shortlist, settings and client data will be lost. Print what you need now.</source>
        <translation>Dieser Computer leert den Datenordner von selbst. Auswahl, Einstellungen und Klientendaten gehen verloren. Drucken Sie jetzt, was Sie brauchen.</translation>
    </message>
    <message>
        <source>The data folder lies on a server. Without the network, shortlist and settings cannot be kept.</source>
        <translation>Der Datenordner liegt auf einem Server. Ohne Netzwerk lassen sich Auswahl und Einstellungen nicht speichern.</translation>
    </message>
    <message>
        <source>The data folder is copied to a server when you log off. Logging on and off will take longer.</source>
        <translation>Der Datenordner wird beim Abmelden auf einen Server kopiert. An- und Abmelden dauern dadurch länger.</translation>
    </message>
    <message>
        <source>The data folder is on a stick or a disk that can be pulled out. Close the program before you do.</source>
        <translation>Der Datenordner liegt auf einem Stick oder einem Laufwerk, das man abziehen kann. Schließen Sie das Programm, bevor Sie es abziehen.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive. When the connection breaks, the last changes can be lost.</source>
        <translation>Der Datenordner liegt auf einem Netzlaufwerk. Wenn die Verbindung abreißt, können die letzten Änderungen verloren gehen.</translation>
    </message>
    <message>
        <source>Nothing can be written to the data folder. Shortlist and settings will not be kept.</source>
        <translation>In den Datenordner lässt sich nichts schreiben. Auswahl und Einstellungen bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>Another session uses this data folder. You can search and print; shortlist and settings are not kept.</source>
        <translation>Eine andere Sitzung benutzt diesen Datenordner. Sie können suchen und drucken; Auswahl und Einstellungen bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>This data folder was made by a newer version of the program and is left as it is. You can search and print; nothing is kept, and what you kept is not shown. Install the newer version.</source>
        <translation>Diesen Datenordner hat eine neuere Version des Programms angelegt; er bleibt, wie er ist. Sie können suchen und drucken; nichts wird gespeichert, und was Sie gespeichert haben, wird nicht gezeigt. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Your settings could not be read. The usual ones are used; a copy of the old file is kept.</source>
        <translation>Ihre Einstellungen waren nicht lesbar. Es gelten die üblichen; eine Kopie der alten Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>The preset file of this computer cannot be read and is passed over. Tell your administrator.</source>
        <translation>Die Datei mit den Voreinstellungen dieses Computers lässt sich nicht lesen und wird übergangen. Sagen Sie es denen, die diesen Computer betreuen.</translation>
    </message>
    <message>
        <source>The program cannot write its log. It works all the same.</source>
        <translation>Das Programm kann sein Protokoll nicht schreiben. Es funktioniert trotzdem.</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>{what} (for the release)</source>
        <translation>{what} (für die Entlassung)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps to do.</source>
        <translation>
            <numerusform>%n Schritt ist zu tun.</numerusform>
            <numerusform>%n Schritte sind zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Alles ist erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n ist überfällig.</numerusform>
            <numerusform>%n sind überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>erledigt {date}</translation>
    </message>
    <message numerus="yes">
        <source>OVERDUE by %n days</source>
        <translation>
            <numerusform>ÜBERFÄLLIG seit %n Tag</numerusform>
            <numerusform>ÜBERFÄLLIG seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>FollowUpsPart</name>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Next steps, what is due first at the top</source>
        <translation>Nächste Schritte, was zuerst fällig ist, steht oben</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nothing is to be done by a day.</source>
        <translation>Es gibt keine Schritte mit Termin.</translation>
    </message>
    <message>
        <source>Steps marked “for the release” move with the day of release.</source>
        <translation>Schritte mit dem Zusatz „für die Entlassung“ wandern mit dem Tag der Entlassung.</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Vormerken</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>&amp;Hand to a colleague…</source>
        <translation>I&amp;m Team übergeben…</translation>
    </message>
    <message>
        <source>&amp;Neutral summary…</source>
        <translation>Z&amp;usammenfassung…</translation>
    </message>
    <message>
        <source>Consent to &amp;pass on facts…</source>
        <translation>Einwilligun&amp;g zur Weitergabe…</translation>
    </message>
</context>
<context>
    <name>FormAnswersDialog</name>
    <message>
        <source>Fill in the provider&apos;s form</source>
        <translation>Formular des Trägers ausfüllen</translation>
    </message>
    <message>
        <source>Tick only what this receiver needs:</source>
        <translation>Haken Sie nur an, was der Empfänger braucht:</translation>
    </message>
    <message>
        <source>The case does not know these answers:</source>
        <translation>Diese Antworten stehen nicht in der Akte:</translation>
    </message>
    <message>
        <source>This form is a PDF of the provider. What you tick here is printed on a sheet beside it.</source>
        <translation>Dieses Formular ist ein PDF des Trägers. Was Sie hier anhaken, wird auf ein Blatt daneben gedruckt.</translation>
    </message>
    <message>
        <source>The case has no answers yet.</source>
        <translation>In der Akte gibt es noch keine Antworten.</translation>
    </message>
    <message>
        <source>Does this receiver need it?</source>
        <translation>Braucht der Empfänger das?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Check answers</source>
        <translation>Antworten &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>jetzt erfragt</translation>
    </message>
    <message>
        <source>from the case</source>
        <translation>aus der Akte</translation>
    </message>
</context>
<context>
    <name>FormCheckList</name>
    <message>
        <source>to be filled in by hand</source>
        <translation>von Hand auszufüllen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Provider&apos;s form</source>
        <translation>Formular des Trägers</translation>
    </message>
    <message>
        <source>Preview of the form {title}</source>
        <translation>Vorschau des Formulars {title}</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, the first {shown} are shown here</source>
        <translation>{pages}, die ersten {shown} sind hier zu sehen</translation>
    </message>
</context>
<context>
    <name>FormGroundDialog</name>
    <message>
        <source>The provider&apos;s form</source>
        <translation>Das Formular des Trägers</translation>
    </message>
    <message>
        <source>&amp;Show the form…</source>
        <translation>&amp;Formular zeigen…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>FoundingDialog</name>
    <message>
        <source>Protect client data</source>
        <translation>Klientendaten schützen</translation>
    </message>
    <message>
        <source>For &amp;me</source>
        <translation>Für &amp;mich</translation>
    </message>
    <message>
        <source>For this &amp;office&apos;s PC</source>
        <translation>Für den PC der D&amp;ienststelle</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>S&amp;chützen</translation>
    </message>
    <message>
        <source>For this office&apos;s PC: colleagues get accounts and passwords of their own. Each sees the own files.</source>
        <translation>Für den PC der Dienststelle: Kolleginnen und Kollegen bekommen eigene Konten und Passwörter. Alle sehen nur die eigenen Akten.</translation>
    </message>
    <message>
        <source>Whose vault is it?</source>
        <translation>Wessen Tresor ist es?</translation>
    </message>
    <message>
        <source>Your &amp;name, as colleagues know you</source>
        <translation>Ihr &amp;Name, wie man Sie hier kennt</translation>
    </message>
    <message>
        <source>It takes about a second to make a key from the password. That is so on purpose: guessing takes as long.</source>
        <translation>Aus dem Passwort einen Schlüssel zu machen, dauert etwa eine Sekunde. Das ist Absicht: Jeder Rateversuch dauert ebenso lang.</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Usual size and colours</source>
        <translation>Übliche Größe und Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
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
</context>
<context>
    <name>GoneNotes</name>
    <message>
        <source>&amp;Back to the files</source>
        <translation>&amp;Zurück zu den Akten</translation>
    </message>
    <message>
        <source>Notes about services that are no longer in the directory</source>
        <translation>Notizen über Angebote, die nicht mehr im Verzeichnis sind</translation>
    </message>
    <message>
        <source>The directory has these services no longer. What the office knows of them stays until it is removed.</source>
        <translation>Diese Angebote stehen nicht mehr im Verzeichnis. Was die Dienststelle über sie weiß, bleibt, bis es jemand entfernt.</translation>
    </message>
</context>
<context>
    <name>HandController</name>
    <message>
        <source>The file was handed over.</source>
        <translation>Die Akte wurde übergeben.</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Hand to a colleague</source>
        <translation>Im Team übergeben</translation>
    </message>
    <message>
        <source>{name} is kept from now on &amp;by</source>
        <translation>{name}: Akte künftig geführt &amp;von</translation>
    </message>
    <message>
        <source>The colleague keeps the whole file from now on, and it leaves your list. The audit notes the change; the colleague can hand it back.</source>
        <translation>Die ganze Akte führt ab jetzt die Kollegin oder der Kollege; sie steht nicht mehr in Ihrer Liste. Die Änderung wird protokolliert; die Akte kann zurückgegeben werden.</translation>
    </message>
    <message>
        <source>There is no colleague here who keeps files. Who manages accounts can add one.</source>
        <translation>Hier gibt es sonst niemanden, der Akten führt. Wer Konten verwaltet, kann jemanden hinzufügen.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Über&amp;geben</translation>
    </message>
</context>
<context>
    <name>HandedWords</name>
    <message>
        <source>a question that this program does not know</source>
        <translation>eine Frage, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>Bedarf: {need}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chosen service</source>
        <translation>Gewähltes Angebot</translation>
    </message>
    <message>
        <source>Log, {date}, {author}</source>
        <translation>Verlauf, {date}, {author}</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Another legal basis</source>
        <translation>Andere Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
</context>
<context>
    <name>HandoverScreenWords</name>
    <message>
        <source>sensitive: health, belief, origin</source>
        <translation>sensibel: Gesundheit, Glaube, Herkunft</translation>
    </message>
    <message>
        <source>very sensitive: custody, offence, threats</source>
        <translation>sehr sensibel: Haft, Straftaten, Bedrohungen</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>gewöhnlich</translation>
    </message>
    <message>
        <source>It tells of health, belief or origin, and is protected by law.</source>
        <translation>Das erzählt von Gesundheit, Glauben oder Herkunft und ist gesetzlich geschützt.</translation>
    </message>
    <message>
        <source>It tells of custody, an offence, a threat or a third person, and can do harm.</source>
        <translation>Das erzählt von Haft, einer Straftat, einer Bedrohung oder einer dritten Person und kann schaden.</translation>
    </message>
    <message>
        <source>responsible by the place of return</source>
        <translation>zuständig nach dem Ort der Rückkehr</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>keine Karte</translation>
    </message>
    <message>
        <source>card not compared yet</source>
        <translation>Karte noch nicht verglichen</translation>
    </message>
    <message>
        <source>card compared on {date}</source>
        <translation>Karte verglichen am {date}</translation>
    </message>
    <message>
        <source>The sheet is not encrypted: hand it over yourself, or send it in a sealed envelope.</source>
        <translation>Das Blatt ist nicht verschlüsselt: Geben Sie es selbst ab, oder schicken Sie es im verschlossenen Umschlag.</translation>
    </message>
    <message>
        <source>Whoever has the packet and the passphrase can read it. The passphrase is shown once, when the packet is made; tell it by telephone.</source>
        <translation>Wer das Paket und die Wörter hat, kann es lesen. Die Wörter werden einmal gezeigt, wenn das Paket fertig ist; sagen Sie sie am Telefon.</translation>
    </message>
    <message>
        <source>The words of this card were not compared by telephone yet, so somebody else may have made it. Call the office and compare the eight words in Offices.</source>
        <translation>Die Wörter dieser Karte wurden noch nicht am Telefon verglichen, also könnte jemand anderes sie gemacht haben. Rufen Sie die Dienststelle an, und vergleichen Sie die acht Wörter unter „Dienststellen“.</translation>
    </message>
    <message>
        <source>Choose a day from today to {date}.</source>
        <translation>Wählen Sie einen Tag von heute bis {date}.</translation>
    </message>
    <message>
        <source>Does the receiver need “{fact}”?</source>
        <translation>Braucht der Empfänger „{fact}“?</translation>
    </message>
    <message>
        <source>Another legal basis is written down for this receiver; it counts until {date}.</source>
        <translation>Für diesen Empfänger ist eine andere Rechtsgrundlage notiert; sie gilt bis {date}.</translation>
    </message>
    <message>
        <source>The person agreed to it; the consent counts until {date}.</source>
        <translation>Die Person war einverstanden; die Einwilligung gilt bis {date}.</translation>
    </message>
    <message>
        <source>It does not cover: {facts}. Leave these out, or write down a ground for them.</source>
        <translation>Nicht erfasst: {facts}. Lassen Sie das weg, oder notieren Sie dafür eine Grundlage.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts go to {office}; they can be opened until {date}.</source>
        <translation>
            <numerusform>%n Angabe geht an {office}; sie kann bis {date} geöffnet werden.</numerusform>
            <numerusform>%n Angaben gehen an {office}; sie können bis {date} geöffnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet with %n facts goes to {service}.</source>
        <translation>
            <numerusform>Ein Blatt mit %n Angabe geht an {service}.</numerusform>
            <numerusform>Ein Blatt mit %n Angaben geht an {service}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet for {office} is made. It is sealed: nobody else can read it.</source>
        <translation>Das Paket für {office} ist fertig. Es ist versiegelt: Niemand sonst kann es lesen.</translation>
    </message>
    <message>
        <source>Save it now, onto a stick or into a folder. It is called {name}: the name tells of nobody. Then hand over the stick, or send the file by mail.</source>
        <translation>Speichern Sie es jetzt auf einen Stick oder in einen Ordner. Es heißt {name}: Der Name verrät niemanden. Geben Sie dann den Stick weiter, oder schicken Sie die Datei per Mail.</translation>
    </message>
    <message>
        <source>Saved as {name}. When the other office has taken it in, it sends back a receipt: read that in under Inbox, and the file says that it arrived.</source>
        <translation>Gespeichert als {name}. Hat die andere Dienststelle es übernommen, schickt sie eine Empfangsbestätigung: Lesen Sie sie unter „Eingang“ ein, dann sagt die Akte, dass es ankam.</translation>
    </message>
    <message>
        <source>Tell these six words by telephone, to the person who takes over. Never send them by the same mail as the packet. They are shown only now, and kept nowhere.</source>
        <translation>Sagen Sie diese sechs Wörter am Telefon der Person, die übernimmt. Schicken Sie sie nie mit derselben Mail wie das Paket. Sie werden nur jetzt gezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>The passphrase is not shown any more. Without it nobody can open the packet, nor can you.</source>
        <translation>Die Wörter werden nicht mehr gezeigt. Ohne sie kann niemand das Paket öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Write down a consent or another legal basis first; nothing goes out without one.</source>
        <translation>Notieren Sie zuerst eine Einwilligung oder eine andere Rechtsgrundlage; ohne sie geht nichts hinaus.</translation>
    </message>
    <message>
        <source>There is neither a consent nor another legal basis for this receiver.</source>
        <translation>Für diesen Empfänger gibt es weder eine Einwilligung noch eine andere Rechtsgrundlage.</translation>
    </message>
    <message>
        <source>What was written down for this receiver counted from {first} to {last}.</source>
        <translation>Was für diesen Empfänger notiert wurde, galt von {first} bis {last}.</translation>
    </message>
    <message>
        <source>The person refused this on {date}.</source>
        <translation>Die Person hat das am {date} abgelehnt.</translation>
    </message>
    <message>
        <source>The person took the consent back on {date}.</source>
        <translation>Die Person hat die Einwilligung am {date} zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>HandoverSheetWords</name>
    <message>
        <source>a copy lies beside this sheet</source>
        <translation>eine Kopie liegt diesem Blatt bei</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <translation>Gewählte Angebote</translation>
    </message>
    <message>
        <source>From the log</source>
        <translation>Aus dem Verlauf</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>From: {office}</source>
        <translation>Von: {office}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>To: {office}</source>
        <translation>An: {office}</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Erstellt am {date}</translation>
    </message>
    <message>
        <source>Confidential: for the named office only.</source>
        <translation>Vertraulich: nur für die genannte Dienststelle.</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Seite {n} von {m}</translation>
    </message>
</context>
<context>
    <name>HandoverSheets</name>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
</context>
<context>
    <name>HeardDialog</name>
    <message>
        <source>What we heard</source>
        <translation>Auskunft des Trägers</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Abou&amp;t</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>A&amp;ntwort</translation>
    </message>
    <message>
        <source>&amp;Places free</source>
        <translation>Freie &amp;Plätze</translation>
    </message>
    <message>
        <source>Told by (name or &amp;role, may stay empty)</source>
        <translation>Auskunft von (Name oder &amp;Rolle; kann leer bleiben)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>Re&amp;mark (may stay empty)</source>
        <translation>An&amp;merkung (kann leer bleiben)</translation>
    </message>
    <message>
        <source>It stands beside what the directory says, and the newest counts for fit.</source>
        <translation>Die Auskunft steht neben dem, was das Verzeichnis sagt; für „Passt es?“ zählt die neueste.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Go back to the edition before</source>
        <translation>Zurück zur vorigen Ausgabe</translation>
    </message>
    <message>
        <source>Go back to {edition}?</source>
        <translation>Zu {edition} zurückwechseln?</translation>
    </message>
    <message>
        <source>It is older. Shortlist and saved choices stay. You can take the newer one again at any time.</source>
        <translation>Es ist älter. Auswahl und gespeicherte Auswahlen bleiben. Das neuere können Sie jederzeit wieder übernehmen.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurückwechseln</translation>
    </message>
    <message>
        <source>&amp;Keep the one in use</source>
        <translation>Jetziges b&amp;ehalten</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Directories on this computer</source>
        <translation>Verzeichnisse auf diesem Computer</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Noch nichts vermerkt.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}  {title} ({date}), {count}</source>
        <translation>{number}  {title} ({date}), {count}</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>Type not stated</source>
        <translation>Art nicht angegeben</translation>
    </message>
    <message>
        <source>Setting not stated</source>
        <translation>Rahmen nicht angegeben</translation>
    </message>
    <message>
        <source>Address confidential</source>
        <translation>Adresse geheim</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation>Ort nicht angegeben</translation>
    </message>
    <message>
        <source>{distance} as the crow flies</source>
        <translation>{distance} Luftlinie</translation>
    </message>
    <message>
        <source>works in the prison</source>
        <translation>arbeitet in der Haftanstalt</translation>
    </message>
    <message>
        <source>helps in the region of return</source>
        <translation>hilft in der Rückkehrregion</translation>
    </message>
    <message>
        <source>similar to “{word}”</source>
        <translation>ähnlich wie „{word}“</translation>
    </message>
    <message>
        <source>Room: not known</source>
        <translation>Freie Plätze: nicht bekannt</translation>
    </message>
    <message>
        <source>{state}, said today</source>
        <translation>{state}, Auskunft von heute</translation>
    </message>
    <message numerus="yes">
        <source>{state}, said %n days ago</source>
        <translation>
            <numerusform>{state}, Auskunft vor %n Tag</numerusform>
            <numerusform>{state}, Auskunft vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>women only</source>
        <translation>nur für Frauen</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>nur für Männer</translation>
    </message>
    <message>
        <source>certain groups only</source>
        <translation>nur für bestimmte Gruppen</translation>
    </message>
    <message>
        <source>our office has other data</source>
        <translation>unsere Daten weichen ab</translation>
    </message>
    <message>
        <source>Checked: {date} ({word})</source>
        <translation>Geprüft: {date} ({word})</translation>
    </message>
    <message>
        <source>Check: {word}</source>
        <translation>Prüfung: {word}</translation>
    </message>
    <message>
        <source>{evidence}: ran out</source>
        <translation>{evidence}: abgelaufen</translation>
    </message>
    <message>
        <source>Provider not stated</source>
        <translation>Träger nicht angegeben</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>In der Auswahl</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
</context>
<context>
    <name>InboxController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Empfangsbestätigung speichern</translation>
    </message>
    <message>
        <source>Receipt (*.wpk)</source>
        <translation>Empfangsbestätigung (*.wpk)</translation>
    </message>
    <message>
        <source>Read in a file from another office</source>
        <translation>Datei einer anderen Dienststelle einlesen</translation>
    </message>
    <message>
        <source>Packets, receipts and cards (*.wpk *.wpcard);;All files (*)</source>
        <translation>Pakete, Empfangsbestätigungen und Karten (*.wpk *.wpcard);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>Inbox (%n)</source>
        <translation>
            <numerusform>Eingang (%n)</numerusform>
            <numerusform>Eingang (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Packets from other offices wait here. Nothing of them stands in a file until somebody takes it in.</source>
        <translation>Hier warten Pakete anderer Dienststellen. Nichts davon steht in einer Akte, bis jemand sie übernimmt.</translation>
    </message>
    <message>
        <source>No packet came yet.</source>
        <translation>Es kam noch kein Paket.</translation>
    </message>
    <message>
        <source>Packets from other offices</source>
        <translation>Pakete anderer Dienststellen</translation>
    </message>
    <message>
        <source>What the packet holds</source>
        <translation>Was das Paket enthält</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Who has sent the packet</source>
        <translation>Wer das Paket geschickt hat</translation>
    </message>
    <message>
        <source>Read in a file from another &amp;office…</source>
        <translation>Datei einer anderen Dienststelle &amp;einlesen…</translation>
    </message>
    <message>
        <source>Loo&amp;k inside</source>
        <translation>Hi&amp;neinsehen</translation>
    </message>
    <message>
        <source>Take into a &amp;new file…</source>
        <translation>In eine neue Akte ü&amp;bernehmen…</translation>
    </message>
    <message>
        <source>&amp;Add to a file…</source>
        <translation>&amp;Zu einer Akte hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Refuse…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the receipt…</source>
        <translation>Empfangsbestätigung spei&amp;chern…</translation>
    </message>
</context>
<context>
    <name>InboxPassphraseDialog</name>
    <message>
        <source>Passphrase of the packet</source>
        <translation>Wörter zum Paket</translation>
    </message>
    <message>
        <source>Six words</source>
        <translation>Sechs Wörter</translation>
    </message>
    <message>
        <source>Si&amp;x words, with a blank between them</source>
        <translation>&amp;Sechs Wörter, mit einem Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>This packet is not sealed for the card of this office; it opens with six words. The office that made it tells them by telephone.</source>
        <translation>Dieses Paket ist nicht für die Karte dieser Dienststelle versiegelt; es öffnet sich mit sechs Wörtern. Die Dienststelle, die es erstellt hat, sagt sie am Telefon.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>InboxRefusalDialog</name>
    <message>
        <source>Refuse the packet</source>
        <translation>Paket ablehnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Einen Grund wählen</translation>
    </message>
    <message>
        <source>What the packet holds is then gone from here. {office} learns the reason from the receipt.</source>
        <translation>Was das Paket enthält, ist danach hier weg. {office} erfährt den Grund aus der Empfangsbestätigung.</translation>
    </message>
    <message>
        <source>&amp;Why is it refused?</source>
        <translation>&amp;Warum wird es abgelehnt?</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hand-over of a case</source>
        <translation>Übergabe eines Falls</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Other legal basis</source>
        <translation>Andere Rechtsgrundlage</translation>
    </message>
    <message>
        <source>given on {first}, ends on {last}</source>
        <translation>gegeben am {first}, endet am {last}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>From: {office}</source>
        <translation>Von: {office}</translation>
    </message>
    <message>
        <source>Their eight words: {words}</source>
        <translation>Die acht Wörter des Absenders: {words}</translation>
    </message>
    <message>
        <source>What for: {purpose}</source>
        <translation>Wofür: {purpose}</translation>
    </message>
    <message>
        <source>Ground: {kind}, {text}</source>
        <translation>Grundlage: {kind}, {text}</translation>
    </message>
    <message>
        <source>Made on {made}, can be taken in until {last}</source>
        <translation>Erstellt am {made}, kann bis {last} übernommen werden</translation>
    </message>
    <message>
        <source>Known: the card of this office was compared by telephone.</source>
        <translation>Bekannt: Die Karte dieser Dienststelle wurde am Telefon verglichen.</translation>
    </message>
    <message>
        <source>In the address book, but not compared yet: call the office, and compare the eight words first.</source>
        <translation>Im Adressbuch, aber noch nicht verglichen: Rufen Sie die Dienststelle an, und vergleichen Sie zuerst die acht Wörter.</translation>
    </message>
    <message>
        <source>Unknown: call the office on a number that you know, and compare the eight words first.</source>
        <translation>Unbekannt: Rufen Sie die Dienststelle unter einer Nummer an, die Sie kennen, und vergleichen Sie zuerst die acht Wörter.</translation>
    </message>
    <message>
        <source>We are not responsible for this person</source>
        <translation>Wir sind für diese Person nicht zuständig</translation>
    </message>
    <message>
        <source>It seems to be about another person</source>
        <translation>Es scheint um eine andere Person zu gehen</translation>
    </message>
    <message>
        <source>Something that we need is missing</source>
        <translation>Es fehlt etwas, das wir brauchen</translation>
    </message>
    <message>
        <source>The person does not want it, or the ground is not enough</source>
        <translation>Die Person will es nicht, oder die Grundlage reicht nicht</translation>
    </message>
    <message>
        <source>We have it already</source>
        <translation>Wir haben es schon</translation>
    </message>
    <message>
        <source>We could not make sure who has sent it</source>
        <translation>Wir konnten nicht sicherstellen, wer es geschickt hat</translation>
    </message>
    <message>
        <source>Another reason, told by telephone</source>
        <translation>Ein anderer Grund, am Telefon gesagt</translation>
    </message>
    <message>
        <source>This packet was read in before. It is in the list below, and nothing has changed.</source>
        <translation>Dieses Paket wurde schon eingelesen. Es steht unten in der Liste, und nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>A packet came in. Nothing of it stands in a file until you decide.</source>
        <translation>Ein Paket ist gekommen. Nichts davon steht in einer Akte, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>The packet is in a new file.</source>
        <translation>Das Paket ist in einer neuen Akte.</translation>
    </message>
    <message>
        <source>The packet is in the file.</source>
        <translation>Das Paket ist in der Akte.</translation>
    </message>
    <message>
        <source>There is no receipt, for this office has no card yet. Make the card in Offices; then save the receipt in the inbox.</source>
        <translation>Es gibt keine Empfangsbestätigung, denn diese Dienststelle hat noch keine Karte. Erstellen Sie die Karte unter „Dienststellen“; speichern Sie dann die Empfangsbestätigung im Eingang.</translation>
    </message>
    <message>
        <source>Save the receipt, and send it back: then the other office knows that it arrived.</source>
        <translation>Speichern Sie die Empfangsbestätigung, und schicken Sie sie zurück: Dann weiß die andere Dienststelle, dass es ankam.</translation>
    </message>
    <message>
        <source>The packet is refused, and what it held is gone from here. Save the receipt, and send it back: it tells the other office why.</source>
        <translation>Das Paket ist abgelehnt, und sein Inhalt ist hier weg. Speichern Sie die Empfangsbestätigung, und schicken Sie sie zurück: Sie sagt der anderen Dienststelle, warum.</translation>
    </message>
    <message>
        <source>The receipt is saved as {name}. It names nobody; send it back by stick or mail.</source>
        <translation>Die Empfangsbestätigung ist als {name} gespeichert. Sie nennt niemanden; schicken Sie sie per Stick oder Mail zurück.</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>Nobody took it in in time, so what it held is gone from here. Ask the office for a new one.</source>
        <translation>Niemand hat es rechtzeitig übernommen, deshalb ist sein Inhalt hier weg. Bitten Sie die Dienststelle um ein neues.</translation>
    </message>
    <message>
        <source>This was the card of {office}. It is in the address book now: compare its eight words by telephone, in Offices.</source>
        <translation>Das war die Karte von {office}. Sie steht jetzt im Adressbuch: Vergleichen Sie ihre acht Wörter am Telefon, unter „Dienststellen“.</translation>
    </message>
    <message>
        <source>This was the card of {office}, which is in the address book already.</source>
        <translation>Das war die Karte von {office}, die schon im Adressbuch steht.</translation>
    </message>
    <message>
        <source>This receipt was read in before. Nothing has changed.</source>
        <translation>Diese Empfangsbestätigung wurde schon eingelesen. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Receipt: {office} has received your packet.</source>
        <translation>Empfangsbestätigung: {office} hat Ihr Paket erhalten.</translation>
    </message>
    <message>
        <source>Receipt: {office} has taken your packet in.</source>
        <translation>Empfangsbestätigung: {office} hat Ihr Paket übernommen.</translation>
    </message>
    <message>
        <source>Receipt: {office} has refused your packet. {reason}</source>
        <translation>Empfangsbestätigung: {office} hat Ihr Paket abgelehnt. {reason}</translation>
    </message>
    <message>
        <source>Receipt: {office} has written about your packet.</source>
        <translation>Empfangsbestätigung: {office} hat zu Ihrem Paket geschrieben.</translation>
    </message>
</context>
<context>
    <name>IntakeController</name>
    <message>
        <source>Not saved yet; it is tried again. {sentence} {advice}</source>
        <translation>Noch nicht gespeichert; es wird weiter versucht. {sentence} {advice}</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Blank entry form</source>
        <translation>Leerer Aufnahmebogen</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Sprache des Bogens</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Sprache des Bogens</translation>
    </message>
    <message>
        <source>Sho&amp;rt form: the core questions</source>
        <translation>&amp;Kurzer Bogen: die Kernfragen</translation>
    </message>
    <message>
        <source>&amp;Whole form: all questions and the list of needs</source>
        <translation>&amp;Ganzer Bogen: alle Fragen und die Liste zum Bedarf</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>The questions on paper, to be filled in by hand. No case file is needed.</source>
        <translation>Die Fragen auf Papier, zum Ausfüllen von Hand. Eine Akte ist nicht nötig.</translation>
    </message>
</context>
<context>
    <name>IntakeHead</name>
    <message>
        <source>All on one page</source>
        <translation>Alles auf einer Seite</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Tag der Entlassung</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Print the questions…</source>
        <translation>Fragen drucken…</translation>
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
        <source>{undo}: {question}</source>
        <translation>{undo}: {question}</translation>
    </message>
</context>
<context>
    <name>IntakePart</name>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>You can read the answers, but not change them.</source>
        <translation>Sie können die Antworten lesen, aber nicht ändern.</translation>
    </message>
</context>
<context>
    <name>IntakeRuleWords</name>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation>Zeile {row}: {sentence}</translation>
    </message>
    <message>
        <source>This answer cannot be used as it stands. Please look at it again.</source>
        <translation>Diese Antwort lässt sich so nicht verwenden. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>Born on {day}, the person would be %n years old. Check the year.</source>
        <translation>
            <numerusform>Geboren am {day}: Dann wäre die Person %n Jahr alt. Prüfen Sie das Jahr.</numerusform>
            <numerusform>Geboren am {day}: Dann wäre die Person %n Jahre alt. Prüfen Sie das Jahr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person is %n years old. The rules for minors apply: ask the guardian.</source>
        <translation>
            <numerusform>Die Person ist %n Jahr alt. Es gelten die Regeln für Minderjährige: Fragen Sie die gesetzliche Vertretung.</numerusform>
            <numerusform>Die Person ist %n Jahre alt. Es gelten die Regeln für Minderjährige: Fragen Sie die gesetzliche Vertretung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters; sheets have room for {most}. Make it shorter.</source>
        <translation>
            <numerusform>Der Text hat %n Zeichen; auf Blättern ist Platz für {most}. Kürzen Sie ihn.</numerusform>
            <numerusform>Der Text hat %n Zeichen; auf Blättern ist Platz für {most}. Kürzen Sie ihn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %n characters, far more than {most}. It is not used.</source>
        <translation>
            <numerusform>Der Text hat %n Zeichen, weit mehr als {most}. Er wird nicht verwendet.</numerusform>
            <numerusform>Der Text hat %n Zeichen, weit mehr als {most}. Er wird nicht verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Czech numbers have 9.</source>
        <translation>
            <numerusform>Die Telefonnummer hat %n Ziffer; tschechische Nummern haben 9.</numerusform>
            <numerusform>Die Telefonnummer hat %n Ziffern; tschechische Nummern haben 9.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Slovenian numbers have 8 after the first 0.</source>
        <translation>
            <numerusform>Die Telefonnummer hat %n Ziffer; slowenische Nummern haben nach der ersten 0 noch 8.</numerusform>
            <numerusform>Die Telefonnummer hat %n Ziffern; slowenische Nummern haben nach der ersten 0 noch 8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; Austrian numbers have 5 to 13.</source>
        <translation>
            <numerusform>Die Telefonnummer hat %n Ziffer; österreichische Nummern haben 5 bis 13.</numerusform>
            <numerusform>Die Telefonnummer hat %n Ziffern; österreichische Nummern haben 5 bis 13.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phone number has %n digits; German numbers have 5 to 13.</source>
        <translation>
            <numerusform>Die Telefonnummer hat %n Ziffer; deutsche Nummern haben 5 bis 13.</numerusform>
            <numerusform>Die Telefonnummer hat %n Ziffern; deutsche Nummern haben 5 bis 13.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; Czech postcodes have 5 digits.</source>
        <translation>„{typed}“ bleibt wie geschrieben; tschechische Postleitzahlen haben 5 Ziffern.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; Slovenian postcodes have 4 digits.</source>
        <translation>„{typed}“ bleibt wie geschrieben; slowenische Postleitzahlen haben 4 Ziffern.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; Austrian postcodes have 4 digits.</source>
        <translation>„{typed}“ bleibt wie geschrieben; österreichische Postleitzahlen haben 4 Ziffern.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written; German postcodes have 5 digits.</source>
        <translation>„{typed}“ bleibt wie geschrieben; deutsche Postleitzahlen haben 5 Ziffern.</translation>
    </message>
    <message>
        <source>“{typed}” is no date. Enter day, month and year, for example 27 3 2027.</source>
        <translation>„{typed}“ ist kein Datum. Geben Sie Tag, Monat und Jahr ein, zum Beispiel 27.3.2027.</translation>
    </message>
    <message>
        <source>{understood}. was understood. Enter the year, too.</source>
        <translation>Verstanden: {understood}. Geben Sie auch das Jahr ein.</translation>
    </message>
    <message>
        <source>There is no day {understood}. Check the day and the month.</source>
        <translation>Den Tag {understood} gibt es nicht. Prüfen Sie Tag und Monat.</translation>
    </message>
    <message>
        <source>There is no month {month}. The day comes first, for example 27 3 2027.</source>
        <translation>Den Monat {month} gibt es nicht. Zuerst kommt der Tag, zum Beispiel 27.3.2027.</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Enter it with four digits.</source>
        <translation>Das Jahr {year} kann nicht stimmen. Geben Sie es vierstellig ein.</translation>
    </message>
    <message>
        <source>“{typed}” is no time of day. Enter it like 9:30.</source>
        <translation>„{typed}“ ist keine Uhrzeit. Geben Sie sie so ein: 9:30.</translation>
    </message>
    <message>
        <source>Enter the date of birth, for example 27 3 1985.</source>
        <translation>Geben Sie das Geburtsdatum ein, zum Beispiel 27.3.1985.</translation>
    </message>
    <message>
        <source>“{typed}” is an age. Choose an age band, or enter the date, for example 27 3 1985.</source>
        <translation>„{typed}“ ist ein Alter. Wählen Sie eine Altersgruppe, oder geben Sie das Datum ein, zum Beispiel 27.3.1985.</translation>
    </message>
    <message>
        <source>The date of birth must be in the past; {day} was understood.</source>
        <translation>Das Geburtsdatum muss in der Vergangenheit liegen; verstanden wurde {day}.</translation>
    </message>
    <message>
        <source>The person is under 18. The rules for minors apply: ask the guardian.</source>
        <translation>Die Person ist unter 18. Es gelten die Regeln für Minderjährige: Fragen Sie die gesetzliche Vertretung.</translation>
    </message>
    <message>
        <source>“{typed}” is kept as written, but was not understood as a phone number.</source>
        <translation>„{typed}“ bleibt wie geschrieben, wurde aber nicht als Telefonnummer verstanden.</translation>
    </message>
    <message>
        <source>No such phone number is known: “{typed}”. Compare it with what was said.</source>
        <translation>Eine solche Telefonnummer ist nicht bekannt: „{typed}“. Vergleichen Sie sie mit dem, was gesagt wurde.</translation>
    </message>
    <message>
        <source>“{typed}” is no e-mail address. It needs one @, with a name before it.</source>
        <translation>„{typed}“ ist keine E-Mail-Adresse. Sie braucht ein @ mit einem Namen davor.</translation>
    </message>
    <message>
        <source>“{typed}” is no e-mail address. After the @ comes a name with a dot.</source>
        <translation>„{typed}“ ist keine E-Mail-Adresse. Nach dem @ kommt ein Name mit einem Punkt.</translation>
    </message>
    <message>
        <source>“{typed}” is no e-mail address. It may have no spaces.</source>
        <translation>„{typed}“ ist keine E-Mail-Adresse. Sie darf keine Leerzeichen haben.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than 254 characters. Check it.</source>
        <translation>Die E-Mail-Adresse ist länger als 254 Zeichen. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>“{typed}” is long for a postcode. Compare it with the address.</source>
        <translation>„{typed}“ ist lang für eine Postleitzahl. Vergleichen Sie sie mit der Adresse.</translation>
    </message>
    <message>
        <source>This place is not in our lists any more. Distances are not told.</source>
        <translation>Dieser Ort steht nicht mehr in unseren Listen. Entfernungen werden nicht angegeben.</translation>
    </message>
    <message>
        <source>“{typed}” is not in our list of places. Distances are not told.</source>
        <translation>„{typed}“ steht nicht in unserer Ortsliste. Entfernungen werden nicht angegeben.</translation>
    </message>
    <message>
        <source>This looks like a national identity number. Do you need it here?</source>
        <translation>Das sieht wie eine nationale Personennummer aus. Brauchen Sie sie hier?</translation>
    </message>
    <message>
        <source>“{typed}” is no number. Enter digits only, for example 1500.</source>
        <translation>„{typed}“ ist keine Zahl. Geben Sie nur Ziffern ein, zum Beispiel 1500.</translation>
    </message>
    <message>
        <source>“{typed}” is no whole number. Enter it without a fraction.</source>
        <translation>„{typed}“ ist keine ganze Zahl. Geben Sie sie ohne Komma ein.</translation>
    </message>
    <message>
        <source>“{typed}” is not between {least} and {most}. Check the number.</source>
        <translation>„{typed}“ liegt nicht zwischen {least} und {most}. Prüfen Sie die Zahl.</translation>
    </message>
    <message>
        <source>Note who said this, and when.</source>
        <translation>Notieren Sie, wer das gesagt hat und wann.</translation>
    </message>
    <message>
        <source>It cannot have been said on {day}; that day is still to come.</source>
        <translation>Am {day} kann es nicht gesagt worden sein; dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>“{typed}” is not among the answers of this form. Choose again.</source>
        <translation>„{typed}“ gehört nicht zu den Antworten dieses Bogens. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This answer cannot be read. Answer the question again.</source>
        <translation>Diese Antwort ist nicht lesbar. Beantworten Sie die Frage noch einmal.</translation>
    </message>
    <message>
        <source>Add in a few words what is meant.</source>
        <translation>Ergänzen Sie in wenigen Worten, was gemeint ist.</translation>
    </message>
    <message>
        <source>This prison is not in our list. Choose again.</source>
        <translation>Diese Haftanstalt steht nicht in unserer Liste. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{typed}” is no language of our list. Choose again.</source>
        <translation>„{typed}“ ist keine Sprache aus unserer Liste. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>“None” and other answers exclude each other; the last tick was kept.</source>
        <translation>„Nichts“ und andere Antworten schließen einander aus; der letzte Haken gilt.</translation>
    </message>
    <message>
        <source>Something is missing in this row.</source>
        <translation>In dieser Zeile fehlt etwas.</translation>
    </message>
    <message>
        <source>This answer is kept, but not asked any more, and never leaves the file.</source>
        <translation>Diese Antwort bleibt gespeichert, wird aber nicht mehr gefragt und verlässt die Akte nie.</translation>
    </message>
    <message>
        <source>The day of release is not known. Say why, before a sheet is made.</source>
        <translation>Der Tag der Entlassung ist nicht bekannt. Geben Sie an, warum, bevor ein Blatt erstellt wird.</translation>
    </message>
    <message>
        <source>The day of release, {day}, is past. Correct it, or where the person is now.</source>
        <translation>Der Tag der Entlassung, {day}, ist vorbei. Berichtigen Sie ihn, oder wo die Person jetzt ist.</translation>
    </message>
    <message>
        <source>The day of release, {day}, is more than 40 years ahead. Check the year.</source>
        <translation>Der Tag der Entlassung, {day}, liegt mehr als 40 Jahre in der Zukunft. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>Released on {day}, but still in prison: one of the two is wrong.</source>
        <translation>Entlassen am {day}, aber noch in Haft: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>Already released, but only on {day}: one of the two is wrong.</source>
        <translation>Schon entlassen, aber erst am {day}: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>The release lies between {day} and {other_day}: the second is earlier.</source>
        <translation>Die Entlassung liegt zwischen {day} und {other_day}: Der zweite Tag ist früher.</translation>
    </message>
    <message>
        <source>It is needed from {day}, which is past: today is {other_day}.</source>
        <translation>Benötigt ab {day}, das ist vorbei: Heute ist der {other_day}.</translation>
    </message>
    <message>
        <source>From {from} to {to}: the end is not after the beginning.</source>
        <translation>Von {from} bis {to}: Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>A place for one person alone, but children live with the person.</source>
        <translation>Ein Platz nur für eine Person, aber bei der Person leben Kinder.</translation>
    </message>
    <message>
        <source>No pet, but under the rule-out facts a pet is a “yes”: one of the two is wrong.</source>
        <translation>Kein Haustier, aber bei den Ausschlussgründen steht für Haustier „ja“: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>A pet, but under the rule-out facts a pet is a “no”: one of the two is wrong.</source>
        <translation>Ein Haustier, aber bei den Ausschlussgründen steht für Haustier „nein“: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>A paper is in hand, but under the rule-out facts there is none: one of the two is wrong.</source>
        <translation>Ein Ausweis ist da, aber nach den Ausschlussgründen fehlt er: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>There is no valid paper, but under the rule-out facts none is missing: one of the two is wrong.</source>
        <translation>Es gibt keinen gültigen Ausweis, aber nach den Ausschlussgründen fehlt er nicht: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>Insured, but under the rule-out facts there is no insurance: one of the two is wrong.</source>
        <translation>Versichert, aber nach den Ausschlussgründen fehlt die Versicherung: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>Not insured, but under the rule-out facts insurance is not missing: one of the two is wrong.</source>
        <translation>Nicht versichert, aber nach den Ausschlussgründen fehlt die Versicherung nicht: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>No drugs or alcohol now, but under the rule-out facts drugs are a “yes”: one of the two is wrong.</source>
        <translation>Derzeit keine Drogen, kein Alkohol, aber bei den Ausschlussgründen steht für Drogen „ja“: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>No drugs or alcohol now, but under the rule-out facts alcohol is a “yes”: one of the two is wrong.</source>
        <translation>Derzeit keine Drogen, kein Alkohol, aber bei den Ausschlussgründen steht für Alkohol „ja“: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>There is medicine for 0 days, but the person takes some. Arrange it before release.</source>
        <translation>Der Vorrat an Medikamenten reicht 0 Tage, aber die Person nimmt welche. Regeln Sie das vor der Entlassung.</translation>
    </message>
    <message>
        <source>Another file has the same date of birth and a similar name. Open it?</source>
        <translation>Eine andere Akte hat dasselbe Geburtsdatum und einen ähnlichen Namen. Öffnen?</translation>
    </message>
    <message>
        <source>Another file has the same reference. Open it?</source>
        <translation>Eine andere Akte hat dasselbe Aktenzeichen. Öffnen?</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Does not want to say</source>
        <translation>Möchte es nicht sagen</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Weiß es nicht</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>An official file</source>
        <translation>Eine amtliche Akte</translation>
    </message>
    <message>
        <source>A provider</source>
        <translation>Ein Träger</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>It does not matter where</source>
        <translation>Egal wo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n sections done</source>
        <translation>
            <numerusform>{done} von %n Abschnitt erledigt</numerusform>
            <numerusform>{done} von %n Abschnitten erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %n answers missing or to be mended</source>
        <translation>
            <numerusform>Unvollständig: %n Antwort fehlt oder ist zu berichtigen</numerusform>
            <numerusform>Unvollständig: %n Antworten fehlen oder sind zu berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In progress: {settled} of %n answered</source>
        <translation>
            <numerusform>Begonnen: {settled} von %n beantwortet</numerusform>
            <numerusform>Begonnen: {settled} von %n beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more for a provider&apos;s sheet</source>
        <translation>
            <numerusform>noch %n für ein Blatt an einen Träger</numerusform>
            <numerusform>noch %n für ein Blatt an einen Träger</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Understood: {weekday}, {date}</source>
        <translation>Verstanden: {weekday}, {date}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers carry over from version {version} of the form.</source>
        <translation>
            <numerusform>%n Antwort wird aus Version {version} des Bogens übernommen.</numerusform>
            <numerusform>%n Antworten werden aus Version {version} des Bogens übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>Wiederherstellungsschlüssel vom Blatt</translation>
    </message>
</context>
<context>
    <name>LeafletCheckWords</name>
    <message>
        <source>“{detail}” in your text can give the person away.</source>
        <translation>„{detail}“ in Ihrem Text kann die Person verraten.</translation>
    </message>
    <message>
        <source>“{detail}” can give the person away, so no distance from there is printed.</source>
        <translation>„{detail}“ kann die Person verraten, darum wird keine Entfernung von dort gedruckt.</translation>
    </message>
    <message>
        <source>Your own text makes the sheet run over to a further page.</source>
        <translation>Ihr eigener Text macht eine weitere Seite nötig.</translation>
    </message>
    <message>
        <source>Your sentence has long words: {detail}. Shorter ones are easier to read.</source>
        <translation>Ihr Satz hat lange Wörter: {detail}. Kürzere sind leichter zu lesen.</translation>
    </message>
    <message>
        <source>Your sentence has more than 12 words. Two short ones are easier to read.</source>
        <translation>Ihr Satz hat mehr als 12 Wörter. Zwei kurze Sätze sind leichter zu lesen.</translation>
    </message>
    <message>
        <source>{name}: this name can give the person away (“{detail}”).</source>
        <translation>{name}: Dieser Name kann die Person verraten („{detail}“).</translation>
    </message>
    <message>
        <source>{name}: this address can give the person away (“{detail}”).</source>
        <translation>{name}: Diese Adresse kann die Person verraten („{detail}“).</translation>
    </message>
    <message>
        <source>{name}: this is in a prison, which gives the person away.</source>
        <translation>{name}: Das ist in einer Haftanstalt und verrät die Person.</translation>
    </message>
    <message>
        <source>{name}: this office gives the person away.</source>
        <translation>{name}: Diese Stelle verrät die Person.</translation>
    </message>
    <message>
        <source>“{name}” is for professionals only, not on the leaflet.</source>
        <translation>„{name}“ ist nur für Fachkräfte, nicht auf dem Infoblatt.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{name}: last checked on {date}, more than a year ago. The leaflet says so.</source>
        <translation>{name}: zuletzt geprüft am {date}, vor mehr als einem Jahr. Das steht auch auf dem Infoblatt.</translation>
    </message>
    <message>
        <source>{name}: last checked on {date}. Call first.</source>
        <translation>{name}: zuletzt geprüft am {date}. Rufen Sie vorher an.</translation>
    </message>
    <message>
        <source>{name}: not known when it was checked. Call first.</source>
        <translation>{name}: nicht bekannt, wann geprüft wurde. Rufen Sie vorher an.</translation>
    </message>
    <message>
        <source>{name}: this paper shows what help the person looks for.</source>
        <translation>{name}: Dieses Blatt zeigt, welche Hilfe die Person sucht.</translation>
    </message>
    <message>
        <source>{name}: the sheet only says that something has changed.</source>
        <translation>{name}: Auf dem Blatt steht nur, dass sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>{name}: no telephone number.</source>
        <translation>{name}: keine Telefonnummer.</translation>
    </message>
    <message>
        <source>{name}: some of it is only in this language: {detail}.</source>
        <translation>{name}: Einiges gibt es nur in dieser Sprache: {detail}.</translation>
    </message>
    <message>
        <source>{name}: the address is secret, so how to get there is not printed.</source>
        <translation>{name}: Die Adresse ist geheim, darum wird der Weg dorthin nicht gedruckt.</translation>
    </message>
    <message>
        <source>{name}: its point on the map is not known, so no distance is printed.</source>
        <translation>{name}: Die Lage auf der Karte ist nicht bekannt, darum wird keine Entfernung gedruckt.</translation>
    </message>
    <message>
        <source>{name}: your words for the way have long ones: {detail}.</source>
        <translation>{name}: Ihr Text zum Weg hat lange Wörter: {detail}.</translation>
    </message>
</context>
<context>
    <name>LeafletHandover</name>
    <message>
        <source>&amp;Print all the same</source>
        <translation>Trotzdem &amp;drucken</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
</context>
<context>
    <name>LeafletNotices</name>
    <message>
        <source>{name}: no longer in the directory, not on the leaflet.</source>
        <translation>{name}: nicht mehr im Verzeichnis, nicht auf dem Infoblatt.</translation>
    </message>
    <message>
        <source>{name}: closed on {date}</source>
        <translation>{name}: eingestellt am {date}</translation>
    </message>
    <message>
        <source>{name}: {reason} ({date})</source>
        <translation>{name}: {reason} ({date})</translation>
    </message>
    <message>
        <source>{what}, not on the leaflet.</source>
        <translation>{what}, nicht auf dem Infoblatt.</translation>
    </message>
    <message>
        <source>{what}, see {successor}.</source>
        <translation>{what}, siehe {successor}.</translation>
    </message>
    <message>
        <source>{name}: only the telephone number is printed.</source>
        <translation>{name}: Nur die Telefonnummer wird gedruckt.</translation>
    </message>
    <message>
        <source>{name}: on a sheet of its own.</source>
        <translation>{name}: auf einem eigenen Blatt.</translation>
    </message>
</context>
<context>
    <name>LeafletOptionsPanel</name>
    <message>
        <source>Leaflet</source>
        <translation>Infoblatt</translation>
    </message>
    <message>
        <source>&amp;Language of the leaflet</source>
        <translation>Sprache des &amp;Infoblatts</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A4, folded to A5</source>
        <translation>A4, auf A5 gefaltet</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Taschenkarte</translation>
    </message>
    <message>
        <source>Bi&amp;g print</source>
        <translation>Große Schri&amp;ft</translation>
    </message>
    <message>
        <source>A pocket card has no big print.</source>
        <translation>Für die Taschenkarte gibt es keine große Schrift.</translation>
    </message>
    <message>
        <source>Pictogra&amp;ms</source>
        <translation>Pikto&amp;gramme</translation>
    </message>
    <message>
        <source>Code to scan that calls (&amp;QR)</source>
        <translation>Anruf-Code zum Scannen (&amp;QR)</translation>
    </message>
    <message>
        <source>Line &amp;below the title (optional)</source>
        <translation>&amp;Zeile unter dem Titel (optional)</translation>
    </message>
    <message>
        <source>Free senten&amp;ce (optional)</source>
        <translation>Eige&amp;ner Satz (optional)</translation>
    </message>
    <message>
        <source>From &amp;whom (optional)</source>
        <translation>&amp;Von wem (optional)</translation>
    </message>
    <message>
        <source>What you type here is never kept.</source>
        <translation>Was Sie hier eingeben, wird nie gespeichert.</translation>
    </message>
    <message>
        <source>Language of the leaflet</source>
        <translation>Sprache des Infoblatts</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>Zeile unter dem Titel</translation>
    </message>
    <message>
        <source>Free sentence</source>
        <translation>Eigener Satz</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>{typed} of {most} characters</source>
        <translation>{typed} von {most} Zeichen</translation>
    </message>
</context>
<context>
    <name>LeafletPreview</name>
    <message>
        <source>Pr&amp;int…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Save &amp;as PDF…</source>
        <translation>A&amp;ls PDF speichern…</translation>
    </message>
    <message>
        <source>Read te&amp;xt</source>
        <translation>Te&amp;xt lesen</translation>
    </message>
    <message>
        <source>Show to the clie&amp;nt…</source>
        <translation>&amp;Dem Klienten zeigen…</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Smaller preview</source>
        <translation>Vorschau kleiner</translation>
    </message>
    <message>
        <source>Larger preview</source>
        <translation>Vorschau größer</translation>
    </message>
    <message>
        <source>Preview as wide as there is room</source>
        <translation>Vorschau so breit wie möglich</translation>
    </message>
    <message>
        <source>Smaller preview (-)</source>
        <translation>Vorschau kleiner (-)</translation>
    </message>
    <message>
        <source>Larger preview (+)</source>
        <translation>Vorschau größer (+)</translation>
    </message>
    <message>
        <source>Preview as wide as there is room (0)</source>
        <translation>Vorschau so breit wie möglich (0)</translation>
    </message>
    <message>
        <source>Preview of the leaflet</source>
        <translation>Vorschau des Infoblatts</translation>
    </message>
    <message>
        <source>Text of the leaflet</source>
        <translation>Text des Infoblatts</translation>
    </message>
    <message>
        <source>Print on both sides, flip on the short edge, fold once.</source>
        <translation>Beidseitig drucken, über die kurze Kante wenden, einmal falten.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>preview at {percent} %</source>
        <translation>Vorschau bei {percent} %</translation>
    </message>
</context>
<context>
    <name>LeafletSection</name>
    <message>
        <source>Usual leaflet</source>
        <translation>Übliches Infoblatt</translation>
    </message>
    <message>
        <source>Language of the leaflet</source>
        <translation>Sprache des Infoblatts</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Big print</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Pictograms</source>
        <translation>Piktogramme</translation>
    </message>
    <message>
        <source>Code to scan that calls (QR)</source>
        <translation>Anruf-Code zum Scannen (QR)</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Infoblatt</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A4, folded to A5</source>
        <translation>A4, auf A5 gefaltet</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Taschenkarte</translation>
    </message>
</context>
<context>
    <name>LeavingController</name>
    <message numerus="yes">
        <source>%n services are on the shortlist now.</source>
        <translation>
            <numerusform>%n Angebot ist jetzt in der Auswahl.</numerusform>
            <numerusform>%n Angebote sind jetzt in der Auswahl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Leaves today</source>
        <translation>Entlassung heute</translation>
    </message>
    <message>
        <source>&amp;Woman</source>
        <translation>&amp;Frau</translation>
    </message>
    <message>
        <source>&amp;Man</source>
        <translation>&amp;Mann</translation>
    </message>
    <message>
        <source>Name a town and choose woman or man. What is open today is then shown here.</source>
        <translation>Nennen Sie einen Ort, und wählen Sie Frau oder Mann. Dann steht hier, was heute offen ist.</translation>
    </message>
    <message>
        <source>Put on the &amp;shortlist</source>
        <translation>In die &amp;Auswahl</translation>
    </message>
    <message>
        <source>Show the &amp;leaflet</source>
        <translation>Infoblatt &amp;zeigen</translation>
    </message>
    <message>
        <source>Where does the person &amp;go?</source>
        <translation>&amp;Wohin geht die Person?</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Stadt oder Gemeinde</translation>
    </message>
    <message>
        <source>Where does the person go?</source>
        <translation>Wohin geht die Person?</translation>
    </message>
    <message>
        <source>Found for today</source>
        <translation>Für heute gefunden</translation>
    </message>
    <message>
        <source>What is ticked takes the place of the shortlist; undo brings the former one back. Where the person goes, and whether woman or man, is kept nowhere.</source>
        <translation>Was angehakt ist, ersetzt die Auswahl; „Rückgängig“ holt die vorige zurück. Wohin die Person geht und ob es eine Frau oder ein Mann ist, wird nirgends gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n services are ticked, and a sheet holds six.</source>
        <translation>
            <numerusform>%n Angebot ist angehakt; auf ein Blatt passen sechs.</numerusform>
            <numerusform>%n Angebote sind angehakt; auf ein Blatt passen sechs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message>
        <source>a bed tonight</source>
        <translation>ein Bett für heute Nacht</translation>
    </message>
    <message>
        <source>food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>shower</source>
        <translation>Dusche</translation>
    </message>
    <message>
        <source>clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>emergency money</source>
        <translation>Soforthilfe (Geld)</translation>
    </message>
    <message>
        <source>responsible social office</source>
        <translation>zuständiges Sozialamt</translation>
    </message>
    <message>
        <source>free telephone line</source>
        <translation>kostenlose Telefonhilfe</translation>
    </message>
    <message>
        <source>Nothing open today for: {needs}</source>
        <translation>Heute nichts offen für: {needs}</translation>
    </message>
    <message>
        <source>A sheet holds six services. Left off: {names}</source>
        <translation>Auf ein Blatt passen sechs Angebote. Nicht darauf: {names}</translation>
    </message>
    <message>
        <source>opens today at {time}</source>
        <translation>öffnet heute um {time}</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>nach Vereinbarung</translation>
    </message>
    <message>
        <source>not known whether it is open today</source>
        <translation>nicht bekannt, ob heute offen ist</translation>
    </message>
    <message>
        <source>help by telephone</source>
        <translation>Hilfe am Telefon</translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation>Tag und Nacht offen</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>offen bis {time}</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>heute geschlossen</translation>
    </message>
    <message>
        <source>closed today, opens tomorrow at {time}</source>
        <translation>heute geschlossen, öffnet morgen um {time}</translation>
    </message>
    <message>
        <source>closed today, opens {day}, {time}</source>
        <translation>heute geschlossen, öffnet am {day} um {time}</translation>
    </message>
    <message>
        <source>the call is free</source>
        <translation>Anruf kostenlos</translation>
    </message>
    <message>
        <source>not known whether the call is free</source>
        <translation>nicht bekannt, ob der Anruf kostenlos ist</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <source>not stated whom it takes</source>
        <translation>nicht angegeben, für wen</translation>
    </message>
    <message>
        <source>Today is a public holiday ({holiday}): offices are closed.</source>
        <translation>Heute ist Feiertag ({holiday}): Ämter haben geschlossen.</translation>
    </message>
    <message>
        <source>Today is a public holiday in some places ({holiday}).</source>
        <translation>Heute ist mancherorts Feiertag ({holiday}).</translation>
    </message>
    <message>
        <source>It is the weekend: offices are closed.</source>
        <translation>Es ist Wochenende: Ämter haben geschlossen.</translation>
    </message>
    <message>
        <source>It is after {time}: many offices are closed.</source>
        <translation>Es ist nach {time}: Viele Ämter haben geschlossen.</translation>
    </message>
    <message>
        <source>Offices are closed over the weekend.</source>
        <translation>Am Wochenende haben Ämter geschlossen.</translation>
    </message>
    <message>
        <source>Tomorrow is a public holiday ({holiday}): offices are closed.</source>
        <translation>Morgen ist Feiertag ({holiday}): Ämter haben geschlossen.</translation>
    </message>
</context>
<context>
    <name>LegalWords</name>
    <message>
        <source>General Data Protection Regulation (GDPR)</source>
        <translation>Datenschutz-Grundverordnung (DSGVO)</translation>
    </message>
    <message>
        <source>Law-Enforcement Directive (EU) 2016/680</source>
        <translation>Richtlinie (EU) 2016/680 (Datenschutz bei Polizei und Justiz)</translation>
    </message>
    <message>
        <source>For associations, social services and everybody who advises and helps.</source>
        <translation>Für Vereine, soziale Dienste und alle, die beraten und helfen.</translation>
    </message>
    <message>
        <source>For authorities that execute sentences, such as prisons and probation services, as far as they work for that purpose.</source>
        <translation>Für Behörden der Strafvollstreckung, etwa Haftanstalten und Bewährungshilfe, soweit sie zu diesem Zweck arbeiten.</translation>
    </message>
    <message>
        <source>Legal basis: a legal duty or a public task, otherwise consent (Articles 6 and 9). Data on offences only as far as national law allows it (Article 10).</source>
        <translation>Rechtsgrundlage: eine rechtliche Verpflichtung oder eine Aufgabe im öffentlichen Interesse, sonst die Einwilligung (Artikel 6 und 9). Daten über strafrechtliche Verurteilungen und Straftaten nur, soweit das nationale Recht es zulässt (Artikel 10).</translation>
    </message>
    <message>
        <source>Right of access: clients get a copy of what is kept about them within a month (Articles 12 and 15).</source>
        <translation>Auskunftsrecht: Klientinnen und Klienten bekommen innerhalb eines Monats eine Kopie der Daten, die über sie gespeichert sind (Artikel 12 und 15).</translation>
    </message>
    <message>
        <source>Wrong data is corrected, and erased when it is no longer needed (Articles 16 and 17).</source>
        <translation>Unrichtige Daten werden berichtigt, und Daten werden gelöscht, wenn sie nicht mehr notwendig sind (Artikel 16 und 17).</translation>
    </message>
    <message>
        <source>Restriction: while something is in dispute, the file is kept and not worked with (Article 18).</source>
        <translation>Einschränkung der Verarbeitung: Solange etwas strittig ist, wird die Akte aufbewahrt und nicht bearbeitet (Artikel 18).</translation>
    </message>
    <message>
        <source>The audit shows that data is kept properly and safely (Articles 5 and 32).</source>
        <translation>Das Protokoll weist nach, dass die Daten richtig und sicher verarbeitet werden (Artikel 5 und 32).</translation>
    </message>
    <message>
        <source>Data is kept no longer than its purpose needs (Article 5).</source>
        <translation>Daten werden nicht länger gespeichert, als es ihr Zweck erfordert (Artikel 5).</translation>
    </message>
    <message>
        <source>If data gets out: tell the head of office at once. The authority is told within 72 hours, and the clients where the risk is high (Articles 33 and 34).</source>
        <translation>Wenn Daten nach außen gelangen (Verletzung des Schutzes personenbezogener Daten): Sagen Sie es sofort der Dienststellenleitung. Die Aufsichtsbehörde wird binnen 72 Stunden benachrichtigt, bei hohem Risiko auch die Klientinnen und Klienten (Artikel 33 und 34).</translation>
    </message>
    <message>
        <source>Legal basis: what the law orders the authority to do (Article 8), not consent. Data on health, religion and the like only where it is strictly necessary (Article 10).</source>
        <translation>Rechtsgrundlage: was das Recht der Behörde aufträgt (Artikel 8), nicht die Einwilligung. Daten über Gesundheit, Religion und Ähnliches nur, wenn es unbedingt erforderlich ist (Artikel 10).</translation>
    </message>
    <message>
        <source>Right of access: clients may ask what is kept about them (Article 14). It can be limited by law, for a reason that is noted (Article 15); the authority for data protection can look in their place (Article 17).</source>
        <translation>Auskunftsrecht: Klientinnen und Klienten können fragen, was über sie gespeichert ist (Artikel 14). Das Recht kann durch Gesetz eingeschränkt sein; der Grund wird dann festgehalten (Artikel 15), und die Aufsichtsbehörde kann an ihrer Stelle nachsehen (Artikel 17).</translation>
    </message>
    <message>
        <source>Wrong data is corrected or erased (Article 16). What is a fact and what is an opinion is kept apart (Article 7).</source>
        <translation>Unrichtige Daten werden berichtigt oder gelöscht (Artikel 16). Fakten und persönliche Einschätzungen werden auseinandergehalten (Artikel 7).</translation>
    </message>
    <message>
        <source>Restriction: what is needed as evidence, or is in dispute, is kept and not worked with (Article 16).</source>
        <translation>Einschränkung der Verarbeitung: Was für Beweiszwecke gebraucht wird oder strittig ist, wird aufbewahrt und nicht bearbeitet (Artikel 16).</translation>
    </message>
    <message>
        <source>The audit is ordered by law: collection, change, viewing, disclosure and erasure are noted (Article 25).</source>
        <translation>Die Protokollierung ist vorgeschrieben: Erhebung, Veränderung, Abfrage, Offenlegung und Löschung werden protokolliert (Artikel 25).</translation>
    </message>
    <message>
        <source>There are time limits for erasing data, or for looking whether it is needed (Article 5).</source>
        <translation>Es gibt Fristen für die Löschung der Daten oder für die Überprüfung, ob sie noch notwendig sind (Artikel 5).</translation>
    </message>
    <message>
        <source>If data gets out: tell the head of office at once. The authority is told within 72 hours, and the clients where the risk is high (Articles 30 and 31).</source>
        <translation>Wenn Daten nach außen gelangen (Verletzung des Schutzes personenbezogener Daten): Sagen Sie es sofort der Dienststellenleitung. Die Aufsichtsbehörde wird binnen 72 Stunden benachrichtigt, bei hohem Risiko auch die Klientinnen und Klienten (Artikel 30 und 31).</translation>
    </message>
    <message>
        <source>Clients can complain to the authority for data protection (Article {article}): {names}.</source>
        <translation>Klientinnen und Klienten können sich bei der Aufsichtsbehörde beschweren (Artikel {article}): {names}.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>What others have made</source>
        <translation>Was andere beigetragen haben</translation>
    </message>
    <message>
        <source>The program is made with these packages. The text of each licence is in the folder of the program.</source>
        <translation>Das Programm ist mit diesen Paketen gemacht. Der Text jeder Lizenz liegt im Ordner des Programms.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>ListController</name>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Liste wird erstellt…</translation>
    </message>
    <message>
        <source>Stopped. No list was made.</source>
        <translation>Angehalten. Es wurde keine Liste erstellt.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>{question}: add a name</source>
        <translation>{question}: Namen hinzufügen</translation>
    </message>
    <message>
        <source>Type a name, then press Return</source>
        <translation>Namen tippen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>List of services</source>
        <translation>Liste von Angeboten</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Angebote</translation>
    </message>
    <message>
        <source>List made on {date}</source>
        <translation>Liste erstellt am {date}</translation>
    </message>
    <message>
        <source>For staff. Do not hand out.</source>
        <translation>Für Fachkräfte. Nicht aushändigen.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>For whom, room, evidence</source>
        <translation>Für wen, freie Plätze, Nachweise</translation>
    </message>
    <message>
        <source>Provider not stated</source>
        <translation>Träger nicht angegeben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n services are found, and a list holds up to {most}. Add a word or a filter.</source>
        <translation>
            <numerusform>%n Angebot gefunden; auf eine Liste passen bis zu {most}. Geben Sie ein Wort oder einen Filter dazu.</numerusform>
            <numerusform>%n Angebote gefunden; auf eine Liste passen bis zu {most}. Geben Sie ein Wort oder einen Filter dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {listed} of %n services</source>
        <translation>
            <numerusform>Die ersten {listed} von %n Angebot</numerusform>
            <numerusform>Die ersten {listed} von %n Angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Checked how and by whom</source>
        <translation>Wie und von wem geprüft</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Address confidential</source>
        <translation>Adresse geheim</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>Opening hours: not known</source>
        <translation>Öffnungszeiten: nicht bekannt</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation>Nur für Frauen</translation>
    </message>
    <message>
        <source>Men only</source>
        <translation>Nur für Männer</translation>
    </message>
    <message>
        <source>Certain groups only</source>
        <translation>Nur für bestimmte Gruppen</translation>
    </message>
    <message>
        <source>Turned away: {reasons}</source>
        <translation>Ausschlussgründe: {reasons}</translation>
    </message>
    <message>
        <source>Case by case: {reasons}</source>
        <translation>Im Einzelfall: {reasons}</translation>
    </message>
    <message>
        <source>Evidence: none stated</source>
        <translation>Nachweise: keine angegeben</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>nachgesehen am {date}</translation>
    </message>
    <message>
        <source>ran out on {date}</source>
        <translation>abgelaufen am {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>gültig bis {date}</translation>
    </message>
    <message>
        <source>{contact} (for staff only)</source>
        <translation>{contact} (nur für Fachkräfte)</translation>
    </message>
</context>
<context>
    <name>LockController</name>
    <message>
        <source>Locking the client data…</source>
        <translation>Klientendaten werden gesperrt…</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Client data is locked</source>
        <translation>Klientendaten sind gesperrt</translation>
    </message>
    <message>
        <source>The vault of this office&apos;s computer</source>
        <translation>Der Tresor auf dem Computer der Dienststelle</translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation>&amp;Wer sind Sie?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The vault is being opened</source>
        <translation>Der Tresor wird geöffnet</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Forgotten…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Search the directory without unlocking</source>
        <translation>Im Verzeichnis suchen, ohne zu entsperren</translation>
    </message>
    <message>
        <source>Open my own vault instead</source>
        <translation>Stattdessen meinen eigenen Tresor öffnen</translation>
    </message>
    <message>
        <source>Open the vault of this office instead</source>
        <translation>Stattdessen den Tresor der Dienststelle öffnen</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Passwort von {name}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>LogPart</name>
    <message>
        <source>Log</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing is written in this file yet.</source>
        <translation>In dieser Akte steht noch kein Eintrag.</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>Einträge, die neuesten zuerst</translation>
    </message>
    <message>
        <source>New entr&amp;y</source>
        <translation>Neuer &amp;Eintrag</translation>
    </message>
    <message>
        <source>Change the entr&amp;y of {moment}</source>
        <translation>&amp;Eintrag vom {moment} ändern</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How do you like to read?</source>
        <translation>Wie lesen Sie gern?</translation>
    </message>
    <message>
        <source>Everything here can be changed at any time under File, Settings.</source>
        <translation>Alles hier lässt sich jederzeit unter Datei, Einstellungen ändern.</translation>
    </message>
    <message>
        <source>So large is a row of the list: night shelter, Brno, tel. 030 123 456.</source>
        <translation>So groß ist eine Zeile der Liste: Notschlafstelle, Brno, Tel. 030 123 456.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Workpris Desktop</source>
        <translation>Workpris Desktop</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Working with the copy on this computer</source>
        <translation>Sie arbeiten mit der Kopie auf diesem Computer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Leaflet ({count})</source>
        <translation>Infoblatt ({count})</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>SAMPLE – not real contacts. Everything here is invented.</source>
        <translation>MUSTER – keine echten Kontakte. Alles hier ist erfunden.</translation>
    </message>
    <message>
        <source>Date of the data: not known</source>
        <translation>Stand der Daten: nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Data of {date} (%n days old)</source>
        <translation>
            <numerusform>Daten vom {date} (vor %n Tag)</numerusform>
            <numerusform>Daten vom {date} (vor %n Tagen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Kind of help on the &amp;map</source>
        <translation>Art der Hilfe auf der &amp;Karte</translation>
    </message>
    <message>
        <source>Kind of help on the map</source>
        <translation>Art der Hilfe auf der Karte</translation>
    </message>
    <message>
        <source>A map shows regions. Other places are counted now.</source>
        <translation>Eine Karte zeigt Regionen. Jetzt werden andere Orte gezählt.</translation>
    </message>
    <message>
        <source>Count by &amp;regions</source>
        <translation>Nach &amp;Regionen zählen</translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Searches</source>
        <translation>Meine Suchen</translation>
    </message>
    <message>
        <source>&amp;Remember recent searches on this computer</source>
        <translation>Letzte Suchen auf diesem Computer &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Erase &amp;all</source>
        <translation>&amp;Alle löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>A search never holds what you told of a person.</source>
        <translation>Eine Suche enthält nie, was Sie zu einer Person angegeben haben.</translation>
    </message>
</context>
<context>
    <name>MemoryMenu</name>
    <message>
        <source>Recent and saved searches</source>
        <translation>Letzte und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>No searches are kept yet</source>
        <translation>Noch keine Suchen gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Diese Suche &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;All searches…</source>
        <translation>&amp;Alle Suchen…</translation>
    </message>
    <message>
        <source>&amp;Erase recent searches</source>
        <translation>&amp;Letzte Suchen löschen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Take into a new file</source>
        <translation>In eine neue Akte übernehmen</translation>
    </message>
    <message>
        <source>Add to a file</source>
        <translation>Zu einer Akte hinzufügen</translation>
    </message>
    <message>
        <source>I have made &amp;sure by telephone who has sent this packet</source>
        <translation>Ich habe am Telefon &amp;sichergestellt, wer dieses Paket geschickt hat</translation>
    </message>
    <message>
        <source>may be the same person</source>
        <translation>vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>No file seems to be about the same person. Choose one, or go back and take it into a new file.</source>
        <translation>Keine Akte scheint dieselbe Person zu betreffen. Wählen Sie eine, oder gehen Sie zurück, und übernehmen Sie das Paket in eine neue.</translation>
    </message>
    <message numerus="yes">
        <source>%n files may be about the same person; they stand first.</source>
        <translation>
            <numerusform>%n Akte könnte dieselbe Person betreffen; sie steht zuerst.</numerusform>
            <numerusform>%n Akten könnten dieselbe Person betreffen; sie stehen zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>May be about the same person: {names}. If so, close this and choose “Add to a file…”.</source>
        <translation>Könnte dieselbe Person betreffen: {names}. Wenn ja, schließen Sie dies, und wählen Sie „Zu einer Akte hinzufügen…“.</translation>
    </message>
    <message>
        <source>Answers that differ: yours stay, unless you tick theirs.</source>
        <translation>Antworten, die sich unterscheiden: Ihre bleiben, außer Sie kreuzen die anderen an.</translation>
    </message>
    <message>
        <source>No answer differs. What the file lacks is added; nothing of yours is changed.</source>
        <translation>Keine Antwort unterscheidet sich. Was der Akte fehlt, kommt hinzu; von Ihrem ändert sich nichts.</translation>
    </message>
    <message>
        <source>Find a file by its &amp;name</source>
        <translation>Akte nach &amp;Namen suchen</translation>
    </message>
    <message>
        <source>Find a file by its name</source>
        <translation>Akte nach Namen suchen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Answers that differ; ticked ones are replaced</source>
        <translation>Antworten, die sich unterscheiden; angekreuzte werden ersetzt</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere nehmen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the receipt…</source>
        <translation>Empfangsbestätigung spei&amp;chern…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>MissingQuestionsBox</name>
    <message>
        <source>Providers often want to know this, too, and the file has no answer yet. You can go on without it, or open a question and ask for the form again:</source>
        <translation>Auch das wollen Träger oft wissen, und in der Akte steht dazu noch nichts. Sie können ohne diese Antworten weitermachen, oder Sie öffnen eine Frage und rufen das Formular danach noch einmal auf:</translation>
    </message>
    <message>
        <source>Opens this question</source>
        <translation>Öffnet diese Frage</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>More filters. Each works at once; the list shows what is left.</source>
        <translation>Weitere Filter. Jeder wirkt sofort; die Liste zeigt, was übrig bleibt.</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>F&amp;ertig</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>Nahe einem Ort</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Was und wo</translation>
    </message>
    <message>
        <source>Nearby and when</source>
        <translation>Nähe und Zeit</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Wie es dort ist</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>By which name is the search to be kept?</source>
        <translation>Unter welchem Namen soll die Suche gespeichert werden?</translation>
    </message>
</context>
<context>
    <name>NearField</name>
    <message>
        <source>Near a place</source>
        <translation>Nahe einem Ort</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Stadt oder Gemeinde</translation>
    </message>
    <message>
        <source>How far from the place</source>
        <translation>Entfernung vom Ort</translation>
    </message>
    <message>
        <source>within {km} km, in a straight line</source>
        <translation>bis {km} km Luftlinie</translation>
    </message>
    <message>
        <source>at any distance, the nearest first</source>
        <translation>beliebig weit, die nächsten zuerst</translation>
    </message>
</context>
<context>
    <name>NeedTableModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>nothing told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Emergency text</source>
        <translation>Notfalltext</translation>
    </message>
    <message>
        <source>Find services</source>
        <translation>Angebote suchen</translation>
    </message>
    <message>
        <source>none looked for</source>
        <translation>keine Suche</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es macht</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Wish, in the person&apos;s words</source>
        <translation>Wunsch, in Worten der Person</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Angebote</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Person says no</source>
        <translation>Nicht gewünscht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Haftanstalt</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Bewährungshilfe</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>1 – first</source>
        <translation>1 – zuerst</translation>
    </message>
    <message>
        <source>2 – soon</source>
        <translation>2 – bald</translation>
    </message>
    <message>
        <source>3 – later</source>
        <translation>3 – später</translation>
    </message>
    <message>
        <source>The directory has no type of service for this need.</source>
        <translation>Für diesen Bedarf gibt es im Verzeichnis keine Art von Angebot.</translation>
    </message>
</context>
<context>
    <name>NeedsPart</name>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Only what is &amp;ticked</source>
        <translation>N&amp;ur Angehaktes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>Needs, by section</source>
        <translation>Bedarf, nach Abschnitten</translation>
    </message>
    <message>
        <source>Space ticks, 1 to 3 sets the priority (0 takes it away), Return opens what is to be chosen.</source>
        <translation>Die Leertaste hakt an, 1 bis 3 setzt die Priorität (0 nimmt sie weg), die Eingabetaste öffnet die Auswahl.</translation>
    </message>
    <message>
        <source>&amp;Find services for a crisis</source>
        <translation>Angeb&amp;ote für eine Krise suchen</translation>
    </message>
    <message>
        <source>&amp;Find services</source>
        <translation>Angeb&amp;ote suchen</translation>
    </message>
    <message>
        <source>{need}: {reason}</source>
        <translation>{need}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n needs are ticked.</source>
        <translation>
            <numerusform>Angehakt: %n.</numerusform>
            <numerusform>Angehakt: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angehakt.</translation>
    </message>
</context>
<context>
    <name>NewPasswordBox</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Dasselbe noch &amp;einmal</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
</context>
<context>
    <name>NewSheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Neues Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>A new recovery key is made, and the one on the former sheet no longer opens the vault. Destroy the former sheet.</source>
        <translation>Es wird ein neuer Wiederherstellungsschlüssel gemacht; der auf dem bisherigen Blatt öffnet den Tresor dann nicht mehr. Vernichten Sie das bisherige Blatt.</translation>
    </message>
    <message>
        <source>Copies and backups of the vault from before can still be opened with the former sheet.</source>
        <translation>Frühere Kopien und Sicherungen des Tresors lassen sich mit dem bisherigen Blatt noch öffnen.</translation>
    </message>
    <message>
        <source>&amp;Make a new sheet</source>
        <translation>&amp;Neues Blatt erstellen</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>NoAnswerLink</name>
    <message>
        <source>Mark as no answer…</source>
        <translation>Keine Antwort…</translation>
    </message>
    <message>
        <source>{question}: {state}</source>
        <translation>{question}: {state}</translation>
    </message>
</context>
<context>
    <name>NoDirectory</name>
    <message>
        <source>No directory on this computer yet.</source>
        <translation>Auf diesem Computer ist noch kein Verzeichnis.</translation>
    </message>
    <message>
        <source>&amp;Read in a directory…</source>
        <translation>Verzeichnis e&amp;inlesen…</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>{written} · changed {moment}</source>
        <translation>{written} · geändert {moment}</translation>
    </message>
    <message>
        <source>told by {name}</source>
        <translation>Auskunft von {name}</translation>
    </message>
    <message>
        <source>written down by {name}</source>
        <translation>notiert von {name}</translation>
    </message>
    <message numerus="yes">
        <source>{said} (%n places free)</source>
        <translation>
            <numerusform>{said} (%n freier Platz)</numerusform>
            <numerusform>{said} (%n freie Plätze)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Notes of our office</source>
        <translation>Notizen unserer Dienststelle</translation>
    </message>
    <message>
        <source>Notes of our office are locked.</source>
        <translation>Die Notizen unserer Dienststelle sind gesperrt.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Unlock the notes of our office</source>
        <translation>Notizen unserer Dienststelle entsperren</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Write down what we heard…</source>
        <translation>Auskunft notieren…</translation>
    </message>
    <message>
        <source>None about this service yet.</source>
        <translation>Zu diesem Angebot noch keine.</translation>
    </message>
    <message>
        <source>It is removed for good when you leave this service or lock.</source>
        <translation>Endgültig entfernt wird sie, wenn Sie dieses Angebot verlassen oder sperren.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>Notes of our office, and what we heard</source>
        <translation>Notizen unserer Dienststelle und Auskünfte</translation>
    </message>
    <message>
        <source>New &amp;note: facts about the provider, nothing about clients</source>
        <translation>Neue N&amp;otiz: Fakten über den Träger, nichts über Klientinnen und Klienten</translation>
    </message>
    <message>
        <source>Change the &amp;note: {head}</source>
        <translation>N&amp;otiz ändern: {head}</translation>
    </message>
    <message>
        <source>What we heard: {head}</source>
        <translation>Auskunft: {head}</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No service matches “{text}”.</source>
        <translation>Kein Angebot passt zu „{text}“.</translation>
    </message>
    <message>
        <source>No service matches.</source>
        <translation>Kein Angebot passt.</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>Versuchen Sie:</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <source>Report as missing service</source>
        <translation>Fehlendes Angebot vermerken</translation>
    </message>
    <message>
        <source>Add a service that you know…</source>
        <translation>Ihnen bekanntes Angebot hinzufügen…</translation>
    </message>
    <message>
        <source>Kept on this computer: that such a service is missing. Your words were not kept.</source>
        <translation>Auf diesem Computer vermerkt: Ein solches Angebot fehlt. Ihre Suchwörter wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keeps type of help, region, setting and today&apos;s date, never the words that you typed.</source>
        <translation>Gespeichert werden Art der Hilfe, Region, Rahmen und das heutige Datum, nie Ihre Suchwörter.</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Newer program</source>
        <translation>Neueres Programm</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>Be&amp;iseitelegen</translation>
    </message>
</context>
<context>
    <name>OfferBanner</name>
    <message>
        <source>Newer directory</source>
        <translation>Neueres Verzeichnis</translation>
    </message>
    <message>
        <source>Look &amp;at it…</source>
        <translation>&amp;Jetzt ansehen…</translation>
    </message>
    <message>
        <source>Use i&amp;t now</source>
        <translation>Jetzt übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>Add the publishe&amp;r…</source>
        <translation>Hera&amp;usgeber hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Sp&amp;äter</translation>
    </message>
</context>
<context>
    <name>OfficeCardWords</name>
    <message>
        <source>Office</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>keine Karte</translation>
    </message>
    <message>
        <source>card not compared yet</source>
        <translation>Karte noch nicht verglichen</translation>
    </message>
    <message>
        <source>card compared on {date}</source>
        <translation>Karte verglichen am {date}</translation>
    </message>
    <message>
        <source>Without a card no packet can be sealed for this office. Ask it for its card, or hand over by a packet with a passphrase or on paper.</source>
        <translation>Ohne Karte kann für diese Dienststelle kein Paket versiegelt werden. Bitten Sie um die Karte, oder übergeben Sie mit Wörtern am Telefon oder auf Papier.</translation>
    </message>
    <message>
        <source>Nobody has made sure yet that this card is theirs. Call the office on a number that you know, and compare the eight words.</source>
        <translation>Noch hat niemand sichergestellt, dass diese Karte von ihr ist. Rufen Sie die Dienststelle unter einer Nummer an, die Sie kennen, und vergleichen Sie die acht Wörter.</translation>
    </message>
    <message>
        <source>The address book has another card of an office of this name. Ask the office by telephone which card counts, and remove the other one.</source>
        <translation>Im Adressbuch steht eine andere Karte einer Dienststelle dieses Namens. Fragen Sie die Dienststelle am Telefon, welche Karte gilt, und entfernen Sie die andere.</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) so far, and all agree. A card has eight.</source>
        <translation>
            <numerusform>%n Wort bisher, und es stimmt. Eine Karte hat acht.</numerusform>
            <numerusform>%n Wörter bisher, und alle stimmen. Eine Karte hat acht.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are more than eight words. Take out what was typed twice.</source>
        <translation>Das sind mehr als acht Wörter. Nehmen Sie heraus, was doppelt getippt ist.</translation>
    </message>
    <message>
        <source>Word {number} is another one than on this card. Have it spelt, and type it again. If it stays another one, the card is not theirs: do not use it, and ask the office for its card again.</source>
        <translation>Wort {number} ist ein anderes als auf dieser Karte. Lassen Sie es buchstabieren, und tippen Sie es noch einmal. Bleibt es ein anderes, ist die Karte nicht von dort: Verwenden Sie sie nicht, und bitten Sie die Dienststelle noch einmal um ihre Karte.</translation>
    </message>
    <message>
        <source>Office card</source>
        <translation>Dienststellenkarte</translation>
    </message>
    <message>
        <source>Scan this code in Workpris Desktop: Clients, Offices, “Paste the text of a code…”.</source>
        <translation>Scannen Sie diesen Code in Workpris Desktop: Klienten, Dienststellen, „Text eines Codes einfügen…“.</translation>
    </message>
    <message>
        <source>Code with the card of the office</source>
        <translation>Code mit der Karte der Dienststelle</translation>
    </message>
    <message>
        <source>The eight words of this card</source>
        <translation>Die acht Wörter dieser Karte</translation>
    </message>
    <message>
        <source>Call the office on a number that you know, and have it read its words to you. If they are the same, the card is theirs.</source>
        <translation>Rufen Sie die Dienststelle unter einer Nummer an, die Sie kennen, und lassen Sie sich ihre Wörter vorlesen. Sind es dieselben, ist die Karte von ihr.</translation>
    </message>
</context>
<context>
    <name>OfficeFormDialog</name>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Name der Dienststelle</translation>
    </message>
    <message>
        <source>&amp;Unit or department</source>
        <translation>Abteilung oder B&amp;ereich</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
</context>
<context>
    <name>OfficeSearchDialog</name>
    <message>
        <source>Take from the directory</source>
        <translation>Aus dem Verzeichnis nehmen</translation>
    </message>
    <message>
        <source>A&amp;dd to the address book</source>
        <translation>Ins A&amp;dressbuch</translation>
    </message>
    <message>
        <source>&amp;Municipality where the person will live, or words of the office&apos;s name</source>
        <translation>&amp;Gemeinde, in der die Person leben wird, oder Wörter aus dem Namen der Dienststelle</translation>
    </message>
    <message>
        <source>Municipality or words</source>
        <translation>Gemeinde oder Wörter</translation>
    </message>
    <message>
        <source>Offices of the directory</source>
        <translation>Dienststellen des Verzeichnisses</translation>
    </message>
    <message>
        <source>Probation offices and social centres of the directory are looked through.</source>
        <translation>Durchsucht werden Bewährungshilfen und Sozialzentren des Verzeichnisses.</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) found. Those that are responsible come first.</source>
        <translation>
            <numerusform>%n Dienststelle gefunden. Zuständige stehen zuerst.</numerusform>
            <numerusform>%n Dienststellen gefunden. Zuständige stehen zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such office is in the directory. You can write it down by hand instead.</source>
        <translation>Keine solche Dienststelle steht im Verzeichnis. Sie können sie stattdessen von Hand schreiben.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Responsible for {town} ({basis})</source>
        <translation>Zuständig für {town} ({basis})</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>nach dem Aufenthaltsort</translation>
    </message>
    <message>
        <source>permanent residence</source>
        <translation>nach dem Hauptwohnsitz</translation>
    </message>
    <message>
        <source>{office}: not known here</source>
        <translation>{office}: hier nicht bekannt</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Andere Angebote</translation>
    </message>
    <message numerus="yes">
        <source>“{town}” is not in the list of places; %n places are known.</source>
        <translation>
            <numerusform>„{town}“ steht nicht in der Ortsliste; %n Ort ist bekannt.</numerusform>
            <numerusform>„{town}“ steht nicht in der Ortsliste; %n Orte sind bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n places called “{town}”. Choose one from the list.</source>
        <translation>
            <numerusform>Es gibt %n Ort mit dem Namen „{town}“. Wählen Sie einen aus der Liste.</numerusform>
            <numerusform>Es gibt %n Orte mit dem Namen „{town}“. Wählen Sie einen aus der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Social curator</source>
        <translation>Sozialkurator</translation>
    </message>
    <message>
        <source>Centre for social work</source>
        <translation>Zentrum für Sozialarbeit</translation>
    </message>
    <message>
        <source>Probation office</source>
        <translation>Bewährungshilfe</translation>
    </message>
</context>
<context>
    <name>OfficesController</name>
    <message>
        <source>Saved: {name}. Give it to the other office.</source>
        <translation>Gespeichert: {name}. Geben Sie es der anderen Dienststelle.</translation>
    </message>
    <message>
        <source>Change our card</source>
        <translation>Unsere Karte ändern</translation>
    </message>
    <message>
        <source>Make our card</source>
        <translation>Unsere Karte erstellen</translation>
    </message>
    <message>
        <source>If the name changes, the eight words change too, and other offices have to compare them again. Give them the new card.</source>
        <translation>Ändert sich der Name, ändern sich auch die acht Wörter, und andere Dienststellen müssen sie neu vergleichen. Geben Sie ihnen die neue Karte.</translation>
    </message>
    <message>
        <source>Other offices see this on the card. It is about the office: name no client and no worker.</source>
        <translation>Das sehen andere Dienststellen auf der Karte. Es geht um die Dienststelle: Nennen Sie keine Klienten und keine Mitarbeitenden.</translation>
    </message>
    <message>
        <source>&amp;Change the card</source>
        <translation>&amp;Karte ändern</translation>
    </message>
    <message>
        <source>&amp;Make the card</source>
        <translation>&amp;Karte erstellen</translation>
    </message>
    <message>
        <source>The card is made. Save or print it for other offices.</source>
        <translation>Die Karte ist erstellt. Speichern oder drucken Sie sie für andere Dienststellen.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Office cards (*.wpcard)</source>
        <translation>Dienststellenkarten (*.wpcard)</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Eine Karte hinzufügen</translation>
    </message>
    <message>
        <source>Office cards (*.wpcard);;All files (*)</source>
        <translation>Dienststellenkarten (*.wpcard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file is a packet or a receipt, not a card. Go to Inbox, and read it in there. Nothing was added to the address book.</source>
        <translation>Diese Datei ist ein Paket oder eine Empfangsbestätigung, keine Karte. Gehen Sie zum Eingang, und lesen Sie sie dort ein. Im Adressbuch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Write an office by hand</source>
        <translation>Eine Dienststelle von Hand schreiben</translation>
    </message>
    <message>
        <source>For an office without a card. Work can be handed over to it by a packet with a passphrase, or on paper.</source>
        <translation>Für eine Dienststelle ohne Karte. Die Arbeit lässt sich ihr mit einem Paket mit Wörtern oder auf Papier übergeben.</translation>
    </message>
    <message>
        <source>A&amp;dd to the address book</source>
        <translation>Ins A&amp;dressbuch</translation>
    </message>
    <message>
        <source>The words agree: the card is that of {name}.</source>
        <translation>Die Wörter stimmen: Die Karte ist von {name}.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <source>In the address book: {name}</source>
        <translation>Im Adressbuch: {name}</translation>
    </message>
</context>
<context>
    <name>OfficesPanel</name>
    <message>
        <source>Offices</source>
        <translation>Dienststellen</translation>
    </message>
    <message>
        <source>Other offices: to whom work is handed over</source>
        <translation>Andere Dienststellen: an wen Arbeit übergeben wird</translation>
    </message>
    <message>
        <source>No office is in the address book yet. Add the card that another office has given you, or take an office from the directory.</source>
        <translation>Im Adressbuch steht noch keine Dienststelle. Fügen Sie die Karte hinzu, die Sie bekommen haben, oder nehmen Sie eine Dienststelle aus dem Verzeichnis.</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Andere Dienststellen</translation>
    </message>
    <message>
        <source>&amp;Add a card…</source>
        <translation>Karte hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Paste the te&amp;xt of a code…</source>
        <translation>Te&amp;xt eines Codes einfügen…</translation>
    </message>
    <message>
        <source>&amp;Write an office by hand…</source>
        <translation>Dienststelle v&amp;on Hand schreiben…</translation>
    </message>
    <message>
        <source>&amp;Take from the directory…</source>
        <translation>Aus dem Verzeichnis &amp;nehmen…</translation>
    </message>
    <message>
        <source>C&amp;ompare the words…</source>
        <translation>&amp;Wörter vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
</context>
<context>
    <name>OlderQuestion</name>
    <message>
        <source>Open it &amp;all the same</source>
        <translation>&amp;Trotzdem öffnen</translation>
    </message>
</context>
<context>
    <name>OneServiceButtons</name>
    <message>
        <source>The directory has no form of this provider.</source>
        <translation>Im Verzeichnis gibt es kein Formular dieses Trägers.</translation>
    </message>
    <message>
        <source>&amp;Show the service</source>
        <translation>A&amp;ngebot zeigen</translation>
    </message>
    <message>
        <source>&amp;Provider&apos;s form…</source>
        <translation>Formu&amp;lar des Trägers…</translation>
    </message>
    <message>
        <source>Referral sheet…</source>
        <translation>Anfrageblatt…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach unt&amp;en</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
</context>
<context>
    <name>OpenOnField</name>
    <message>
        <source>Open on</source>
        <translation>Geöffnet am</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Open at a time</source>
        <translation>Geöffnet zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>Unlock client data to see what is in {name}.</source>
        <translation>Entsperren Sie die Klientendaten, um zu sehen, was in {name} ist.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>Read in a directory</source>
        <translation>Verzeichnis einlesen</translation>
    </message>
    <message>
        <source>Use this directory? {title} ({issued})</source>
        <translation>Dieses Verzeichnis verwenden? {title} ({issued})</translation>
    </message>
    <message>
        <source>It comes from a file, and no publisher has signed it: take it only from somebody you trust. The directory that is in use now is kept; you can go back to it.</source>
        <translation>Es kommt aus einer Datei, und kein Herausgeber hat es signiert: Nehmen Sie es nur von jemandem, dem Sie vertrauen. Das Verzeichnis, das jetzt in Gebrauch ist, bleibt erhalten; Sie können zu ihm zurückkehren.</translation>
    </message>
    <message>
        <source>&amp;Read it in</source>
        <translation>&amp;Einlesen</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Choose it all the same?</source>
        <translation>Trotzdem auswählen?</translation>
    </message>
    <message numerus="yes">
        <source>%n rules speak against it:</source>
        <translation>
            <numerusform>%n Regel spricht dagegen:</numerusform>
            <numerusform>%n Regeln sprechen dagegen:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why is it chosen all the same?</source>
        <translation>&amp;Warum wird es trotzdem ausgewählt?</translation>
    </message>
    <message>
        <source>For example: they told me on the telephone that they make an exception</source>
        <translation>Zum Beispiel: Am Telefon haben sie mir eine Ausnahme zugesagt</translation>
    </message>
    <message>
        <source>The reason stands in the log of this file.</source>
        <translation>Der Grund steht im Verlauf dieser Akte.</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
</context>
<context>
    <name>OwnCardBox</name>
    <message>
        <source>Its eight words, to be read out by telephone:</source>
        <translation>Ihre acht Wörter, zum Vorlesen am Telefon:</translation>
    </message>
    <message>
        <source>The eight words of our card</source>
        <translation>Die acht Wörter unserer Karte</translation>
    </message>
    <message>
        <source>Code with our card</source>
        <translation>Code mit unserer Karte</translation>
    </message>
    <message>
        <source>Another office can scan this code from the screen.</source>
        <translation>Eine andere Dienststelle kann diesen Code vom Bildschirm scannen.</translation>
    </message>
    <message>
        <source>Chan&amp;ge our card…</source>
        <translation>Unsere Karte änd&amp;ern…</translation>
    </message>
    <message>
        <source>&amp;Make our card…</source>
        <translation>&amp;Unsere Karte erstellen…</translation>
    </message>
    <message>
        <source>Save the card on a stic&amp;k…</source>
        <translation>Karte auf einen Stick s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Print the card…</source>
        <translation>Karte d&amp;rucken…</translation>
    </message>
    <message>
        <source>Our card: give it to other offices, so that they can seal packets for us.</source>
        <translation>Unsere Karte: Geben Sie sie anderen Dienststellen, damit sie Pakete für uns versiegeln können.</translation>
    </message>
    <message>
        <source>This office has no card yet; with one, other offices can seal packets that only you can open.</source>
        <translation>Diese Dienststelle hat noch keine Karte; mit einer können andere Dienststellen Pakete versiegeln, die nur Sie öffnen können.</translation>
    </message>
    <message>
        <source>A colleague who may write files can make it.</source>
        <translation>Erstellen kann sie jemand, der Akten schreiben darf.</translation>
    </message>
</context>
<context>
    <name>OwnEntryWords</name>
    <message>
        <source>added by our office</source>
        <translation>eigener Eintrag</translation>
    </message>
    <message>
        <source>added by our office, {date}</source>
        <translation>eigener Eintrag, {date}</translation>
    </message>
    <message>
        <source>Our office has other data ({date}).</source>
        <translation>Unsere Dienststelle hat andere Daten ({date}).</translation>
    </message>
    <message>
        <source>The directory now has this, too: “{name}”. Merge?</source>
        <translation>Das Verzeichnis hat das jetzt auch: „{name}“. Zusammenführen?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>women and men</source>
        <translation>für Frauen und Männer</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>nur für Frauen</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>nur für Männer</translation>
    </message>
    <message>
        <source>This is about a person: a birth number or a day of birth. Leave it out.</source>
        <translation>Das betrifft eine Person: eine Geburtsnummer oder ein Geburtsdatum. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Write times as 8:00, the earlier one first; two spans a day must not overlap.</source>
        <translation>Schreiben Sie Zeiten so: 8:00, die frühere zuerst; zwei Zeiträume am Tag dürfen sich nicht überschneiden.</translation>
    </message>
    <message>
        <source>Ages are whole years, the lower one first.</source>
        <translation>Alter in ganzen Jahren, das niedrigere zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>The remark is too long: %n characters are the most.</source>
        <translation>
            <numerusform>Die Anmerkung ist zu lang: höchstens %n Zeichen.</numerusform>
            <numerusform>Die Anmerkung ist zu lang: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How is it called?</source>
        <translation>Wie heißt das Angebot?</translation>
    </message>
    <message>
        <source>What kind of help is it?</source>
        <translation>Welche Art der Hilfe ist es?</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>In which town is it?</source>
        <translation>In welchem Ort ist es?</translation>
    </message>
    <message>
        <source>Which number do you call?</source>
        <translation>Welche Nummer ruft man an?</translation>
    </message>
    <message>
        <source>This is no number that can be called. Write it with its code: +420 …</source>
        <translation>Diese Nummer kann man nicht anrufen. Schreiben Sie sie mit Vorwahl: +420 …</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>Is a person named here? An entry is about a provider, never about a person.</source>
        <translation>Ist hier eine Person genannt? Ein eigener Eintrag beschreibt einen Träger, nie eine Person.</translation>
    </message>
</context>
<context>
    <name>PackageChooser</name>
    <message>
        <source>Read in a directory</source>
        <translation>Verzeichnis einlesen</translation>
    </message>
    <message>
        <source>Directory packages (*.zip *.wpdir)</source>
        <translation>Verzeichnispakete (*.zip *.wpdir)</translation>
    </message>
</context>
<context>
    <name>PacketContentStep</name>
    <message>
        <source>The consent itself &amp;travels too, so that they see how far it goes</source>
        <translation>Die Einwilligung selbst geht &amp;mit, damit sie sehen, wie weit sie reicht</translation>
    </message>
    <message>
        <source>Say first whether the sensitive fact is needed.</source>
        <translation>Sagen Sie zuerst, ob die sensible Angabe gebraucht wird.</translation>
    </message>
    <message>
        <source>Tick at least one fact.</source>
        <translation>Kreuzen Sie mindestens eine Angabe an.</translation>
    </message>
    <message>
        <source>Chosen services that travel</source>
        <translation>Gewählte Angebote, die mitgehen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Entries of the log that travel</source>
        <translation>Einträge des Verlaufs, die mitgehen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Attachments that travel</source>
        <translation>Anlagen, die mitgehen</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The packet can be opened &amp;until</source>
        <translation>Das Paket kann geöffnet werden &amp;bis</translation>
    </message>
    <message>
        <source>Tick only what the other office needs to go on. Facts that are not sensitive are ticked already; services, entries and attachments are yours to tick.</source>
        <translation>Kreuzen Sie nur an, was die andere Dienststelle zum Weitermachen braucht. Angaben, die nicht sensibel sind, sind schon angekreuzt; Angebote, Einträge und Anlagen kreuzen Sie selbst an.</translation>
    </message>
</context>
<context>
    <name>PacketController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Save the packet</source>
        <translation>Paket speichern</translation>
    </message>
    <message>
        <source>Packet (*.wpk)</source>
        <translation>Paket (*.wpk)</translation>
    </message>
</context>
<context>
    <name>PacketDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>The packet is not saved yet: closed now, it is gone. Choose Close again to let it go.</source>
        <translation>Das Paket ist noch nicht gespeichert: Schließen Sie jetzt, ist es weg. Wählen Sie noch einmal „Schließen“, um es aufzugeben.</translation>
    </message>
    <message>
        <source>Write the passphrase down first: nobody can show it again. Choose Close again to leave without it.</source>
        <translation>Schreiben Sie zuerst die Wörter auf: Niemand kann sie noch einmal zeigen. Wählen Sie noch einmal „Schließen“, um ohne sie zu gehen.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Show the shee&amp;t…</source>
        <translation>Das Bla&amp;tt zeigen…</translation>
    </message>
    <message>
        <source>Make the pac&amp;ket</source>
        <translation>&amp;Paket erstellen</translation>
    </message>
    <message>
        <source>&amp;Save the packet…</source>
        <translation>Paket &amp;speichern…</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Save it once more…</source>
        <translation>Noch einmal &amp;speichern…</translation>
    </message>
</context>
<context>
    <name>PacketFactBox</name>
    <message>
        <source>Facts that travel</source>
        <translation>Angaben, die mitgehen</translation>
    </message>
    <message>
        <source>&amp;Yes, it is needed</source>
        <translation>&amp;Ja, sie wird gebraucht</translation>
    </message>
    <message>
        <source>&amp;No, leave it out</source>
        <translation>&amp;Nein, weglassen</translation>
    </message>
    <message>
        <source>Not offered, for somebody threatens the person: {questions}. This stays in the file.</source>
        <translation>Nicht angeboten, denn jemand bedroht die Person: {questions}. Das bleibt in der Akte.</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet: no question was answered, no need was set.</source>
        <translation>Es gibt noch nichts zu übergeben: keine Frage beantwortet, kein Bedarf gesetzt.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Was sie jetzt sagt</translation>
    </message>
    <message>
        <source>How sensitive</source>
        <translation>Wie sensibel</translation>
    </message>
</context>
<context>
    <name>PacketGroundStep</name>
    <message>
        <source>&amp;Consent or legal basis…</source>
        <translation>&amp;Einwilligung oder Rechtsgrundlage…</translation>
    </message>
    <message>
        <source>&amp;Leave these facts out</source>
        <translation>Diese Angaben weg&amp;lassen</translation>
    </message>
    <message>
        <source>Looking for the ground…</source>
        <translation>Die Grundlage wird gesucht…</translation>
    </message>
</context>
<context>
    <name>PacketMadeStep</name>
    <message>
        <source>I have &amp;written it down</source>
        <translation>Ich habe sie &amp;aufgeschrieben</translation>
    </message>
    <message>
        <source>Passphrase of the packet</source>
        <translation>Wörter zum Paket</translation>
    </message>
</context>
<context>
    <name>PacketReceiverStep</name>
    <message>
        <source>Offices</source>
        <translation>Dienststellen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Dienststelle</translation>
    </message>
    <message>
        <source>Place and telephone</source>
        <translation>Ort und Telefon</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>A packet that only this office can &amp;open</source>
        <translation>Ein Paket, das nur diese Dienststelle ö&amp;ffnen kann</translation>
    </message>
    <message>
        <source>A packet with a pass&amp;phrase, told by telephone</source>
        <translation>Ein Paket mit Wörtern, die am Telefon gesa&amp;gt werden</translation>
    </message>
    <message>
        <source>A printed &amp;sheet, for a colleague without the program</source>
        <translation>Ein gedrucktes &amp;Blatt, für Kollegen ohne das Programm</translation>
    </message>
    <message>
        <source>I have &amp;made sure in another way that this card is theirs</source>
        <translation>Ich habe auf anderem Weg siche&amp;rgestellt, dass diese Karte von dort ist</translation>
    </message>
    <message>
        <source>No office is in the address book yet. Go to Offices: add the card of the other office, take one from the directory, or write one by hand. Then come back here.</source>
        <translation>Im Adressbuch steht noch keine Dienststelle. Gehen Sie zu „Dienststellen“: Fügen Sie die Karte der anderen hinzu, nehmen Sie eine aus dem Verzeichnis, oder schreiben Sie eine von Hand. Kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Who takes over? Choose the office, and how it gets there.</source>
        <translation>Wer übernimmt? Wählen Sie die Dienststelle, und wie es dorthin kommt.</translation>
    </message>
    <message>
        <source>This office has no card yet, so it cannot seal a packet. Go to Offices, and make your card first.</source>
        <translation>Diese Dienststelle hat noch keine Karte, also kann sie kein Paket versiegeln. Gehen Sie zu „Dienststellen“, und erstellen Sie zuerst Ihre Karte.</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>Kind of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>Telephone hours</source>
        <translation>Telefonzeiten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Weg dorthin</translation>
    </message>
    <message>
        <source>Address for letters</source>
        <translation>Postadresse</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Mitzubringen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Number for somebody who needs to talk</source>
        <translation>Nummer für alle, die reden möchten</translation>
    </message>
    <message>
        <source>Line for an appointment</source>
        <translation>Zeile für einen Termin</translation>
    </message>
    <message>
        <source>Lines for notes</source>
        <translation>Zeilen für Notizen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>telephone hours</source>
        <translation>Telefonzeiten</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>address for letters</source>
        <translation>Postadresse</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>what to bring</source>
        <translation>was mitzubringen ist</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>für wen es ist</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>andere Einzelheiten</translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message>
        <source>A pocket card has no room for more than telephone, hours and address.</source>
        <translation>Auf eine Taschenkarte passen nur Telefon, Zeiten und Adresse.</translation>
    </message>
    <message>
        <source>&amp;Parts that it tells: {told} of {all}</source>
        <translation>Angaben &amp;pro Angebot: {told} von {all}</translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>Passing on</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>&amp;Hand over to an office…</source>
        <translation>An eine Dienststelle ü&amp;bergeben…</translation>
    </message>
    <message>
        <source>Consent or legal &amp;basis…</source>
        <translation>Einwilli&amp;gung oder Rechtsgrundlage…</translation>
    </message>
    <message>
        <source>A&amp;ttachments…</source>
        <translation>An&amp;lagen…</translation>
    </message>
    <message>
        <source>Nothing was written down so far by which facts of this person may be passed on.</source>
        <translation>Bisher ist nicht notiert, auf welcher Grundlage Angaben über diese Person weitergegeben werden dürfen.</translation>
    </message>
    <message>
        <source>Nothing was passed on so far.</source>
        <translation>Bisher wurde nichts weitergegeben.</translation>
    </message>
    <message>
        <source>What may be passed on, and by which ground</source>
        <translation>Was weitergegeben werden darf, und auf welcher Grundlage</translation>
    </message>
    <message>
        <source>What was passed on</source>
        <translation>Was weitergegeben wurde</translation>
    </message>
</context>
<context>
    <name>PassingWords</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Weitergegeben an</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>May be passed on to</source>
        <translation>Darf weitergegeben werden an</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>What left: {facts}</source>
        <translation>Was hinausging: {facts}</translation>
    </message>
    <message>
        <source>By another legal basis, written down on {date}</source>
        <translation>Auf anderer Rechtsgrundlage, festgehalten am {date}</translation>
    </message>
    <message>
        <source>By consent of {date}: {how}</source>
        <translation>Mit Einwilligung vom {date}: {how}</translation>
    </message>
    <message>
        <source>Referral sheet</source>
        <translation>Anfrageblatt</translation>
    </message>
    <message>
        <source>Provider&apos;s form</source>
        <translation>Formular des Trägers</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Printed hand-over</source>
        <translation>Gedruckte Übergabe</translation>
    </message>
    <message>
        <source>No receipt yet; can be taken in until {date}</source>
        <translation>Noch keine Empfangsbestätigung; kann bis {date} übernommen werden</translation>
    </message>
    <message>
        <source>Received on {date}</source>
        <translation>Erhalten am {date}</translation>
    </message>
    <message>
        <source>Taken in on {date}</source>
        <translation>Übernommen am {date}</translation>
    </message>
    <message>
        <source>Refused on {date}</source>
        <translation>Abgelehnt am {date}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Password until &amp;now</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Whoever gave you this password knows it. Choose one that only you know.</source>
        <translation>Wer Ihnen dieses Passwort gegeben hat, kennt es. Wählen Sie eines, das nur Sie kennen.</translation>
    </message>
    <message>
        <source>The recovery sheet stays as it is.</source>
        <translation>Das Wiederherstellungsblatt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste ist wohl eingeschaltet.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt wird</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>PersonController</name>
    <message>
        <source>Ready for the next person. Nothing is known of the one before.</source>
        <translation>Bereit für die nächste Person. Von der vorigen ist nichts mehr bekannt.</translation>
    </message>
    <message>
        <source>Nobody was here for a while: the facts of the person are cleared.</source>
        <translation>Eine Zeit lang war niemand hier: Die Angaben zur Person sind gelöscht.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message numerus="yes">
        <source>%n services are still on the shortlist.</source>
        <translation>
            <numerusform>%n Angebot ist noch in der Auswahl.</numerusform>
            <numerusform>%n Angebote sind noch in der Auswahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were chosen before. Empty the shortlist for the next person?</source>
        <translation>Die Auswahl stammt von vorher. Für die nächste Person leeren?</translation>
    </message>
    <message>
        <source>&amp;Empty the shortlist</source>
        <translation>Auswahl &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>These answers stay in memory only. Next person clears them.</source>
        <translation>Diese Angaben bleiben nur im Arbeitsspeicher. „Nächste Person“ löscht sie.</translation>
    </message>
    <message>
        <source>Ne&amp;xt person</source>
        <translation>&amp;Nächste Person</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>F&amp;ertig</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>From where, to where, when</source>
        <translation>Von wo, wohin, wann</translation>
    </message>
    <message>
        <source>What the person has and needs</source>
        <translation>Was die Person hat und braucht</translation>
    </message>
    <message>
        <source>The facts are those of the client&apos;s file. They are changed there, under Questions.</source>
        <translation>Die Angaben stammen aus der Akte der Person. Geändert werden sie dort, unter „Fragen“.</translation>
    </message>
    <message>
        <source>For the client whose file is open</source>
        <translation>Für die Person, deren Akte offen ist</translation>
    </message>
    <message numerus="yes">
        <source>%n facts told</source>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing told yet</source>
        <translation>noch keine Angaben</translation>
    </message>
    <message>
        <source>For a person like this: {told}</source>
        <translation>Für eine Person wie diese: {told}</translation>
    </message>
</context>
<context>
    <name>PersonTold</name>
    <message>
        <source>Open the questions of the file</source>
        <translation>Fragen der Akte öffnen</translation>
    </message>
    <message>
        <source>Fit is judged by</source>
        <translation>Für „Passt es?“ zählt</translation>
    </message>
    <message>
        <source>Counts too, and is shown only in the file</source>
        <translation>Zählt auch, steht aber nur in der Akte</translation>
    </message>
    <message>
        <source>Not known, and never taken for a yes</source>
        <translation>Nicht bekannt, gilt nie als Ja</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>known:</source>
        <translation>bekannt:</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Alter in Jahren</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Has a pet</source>
        <translation>Hat ein Haustier</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Has identity papers</source>
        <translation>Hat Ausweispapiere</translation>
    </message>
    <message>
        <source>Prison now</source>
        <translation>Haftanstalt jetzt</translation>
    </message>
    <message>
        <source>Region of return</source>
        <translation>Rückkehrregion</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Tag der Entlassung</translation>
    </message>
    <message>
        <source>Reasons for which some turn people away</source>
        <translation>Gründe, aus denen manche ablehnen</translation>
    </message>
    <message>
        <source>Uses drugs or alcohol now</source>
        <translation>Derzeit Drogen oder Alkohol</translation>
    </message>
    <message>
        <source>Can pay a fee</source>
        <translation>Kann etwas zahlen</translation>
    </message>
    <message>
        <source>Steps are a hindrance</source>
        <translation>Stufen sind ein Hindernis</translation>
    </message>
    <message>
        <source>Has health insurance</source>
        <translation>Ist krankenversichert</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Take over from the filters: {places}</source>
        <translation>Aus den Filtern übernehmen: {places}</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>with a partner</source>
        <translation>als Paar</translation>
    </message>
    <message>
        <source>with children</source>
        <translation>mit Kindern</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>schwanger</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>weder noch</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>Drogen</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>drugs and alcohol</source>
        <translation>Drogen und Alkohol</translation>
    </message>
    <message>
        <source>Languages of the services found</source>
        <translation>Sprachen der gefundenen Angebote</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere Sprachen</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Show to the client</source>
        <translation>Dem Klienten zeigen</translation>
    </message>
    <message>
        <source>Show &amp;now</source>
        <translation>&amp;Jetzt zeigen</translation>
    </message>
    <message>
        <source>Only the leaflet is then on the screen, in large letters. Choose a PIN that leads you back: 4 to 8 digits. It is kept nowhere.</source>
        <translation>Auf dem Bildschirm steht dann nur das Infoblatt in großer Schrift. Wählen Sie eine PIN, mit der Sie zurückkommen: 4 bis 8 Ziffern. Sie wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN &amp;noch einmal</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>Both are not the same yet.</source>
        <translation>Beide stimmen noch nicht überein.</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Folder or stick with a newer directory</source>
        <translation>Ordner oder Stick mit einem neueren Verzeichnis</translation>
    </message>
    <message>
        <source>Add a publisher</source>
        <translation>Herausgeber hinzufügen</translation>
    </message>
    <message>
        <source>Publisher (publisher.json *.json)</source>
        <translation>Herausgeberdatei (publisher.json *.json)</translation>
    </message>
    <message>
        <source>Folder or stick of the publisher</source>
        <translation>Ordner oder Stick des Herausgebers</translation>
    </message>
</context>
<context>
    <name>PolicyController</name>
    <message>
        <source>Saved. The rules count from now on.</source>
        <translation>Gespeichert. Die Regeln gelten ab jetzt.</translation>
    </message>
</context>
<context>
    <name>PolicyPanel</name>
    <message>
        <source>Rules of the office</source>
        <translation>Regeln der Dienststelle</translation>
    </message>
    <message>
        <source>Under which law does this office keep client data?</source>
        <translation>Nach welchem Recht führt diese Dienststelle Klientendaten?</translation>
    </message>
    <message>
        <source>The choice changes what this program says, never what is kept. National law may say more.</source>
        <translation>Die Wahl ändert, was dieses Programm sagt, nie, was gespeichert wird. Das nationale Recht kann mehr verlangen.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>&amp;Minutes without a key or the mouse until it locks</source>
        <translation>&amp;Minuten ohne Tastatur und Maus bis zur Sperre</translation>
    </message>
    <message>
        <source>{kind}: months after the last work</source>
        <translation>{kind}: Monate nach der letzten Bearbeitung</translation>
    </message>
    <message>
        <source>Days that a &amp;backup is kept</source>
        <translation>Ta&amp;ge, die eine Sicherung bleibt</translation>
    </message>
    <message>
        <source>When the months are over, the file is proposed for erasure; it is never erased by itself. A file that was given a day of its own keeps that day.</source>
        <translation>Sind die Monate um, wird die Akte zur Löschung vorgeschlagen; von selbst wird sie nie gelöscht. Eine Akte, für die ein eigener Tag festgelegt wurde, behält diesen Tag.</translation>
    </message>
    <message>
        <source>Save the &amp;rules</source>
        <translation>&amp;Regeln speichern</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Newer directory of {date}</source>
        <translation>Neueres Verzeichnis vom {date}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>The directory of {date} is in use. Return on a service shows it, with what it said before.</source>
        <translation>Das Verzeichnis vom {date} ist in Gebrauch. Die Eingabetaste auf einem Angebot zeigt es, mit dem, was vorher dort stand.</translation>
    </message>
    <message>
        <source>I am &amp;responsible for this computer</source>
        <translation>Ich &amp;betreue diesen Computer</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>{before} services now, {after} then. Signed; countries: {countries}.</source>
        <translation>Angebote jetzt: {before}, danach: {after}. Signiert; Länder: {countries}.</translation>
    </message>
    <message>
        <source>Signed; countries: {countries}.</source>
        <translation>Signiert; Länder: {countries}.</translation>
    </message>
    <message>
        <source>The directory in use is kept: you can go back to it on the Data page.</source>
        <translation>Das jetzige Verzeichnis bleibt gespeichert: Auf der Seite „Daten“ können Sie dazu zurückwechseln.</translation>
    </message>
    <message>
        <source>&amp;Use it now</source>
        <translation>&amp;Jetzt übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep the one in use</source>
        <translation>Jetziges b&amp;ehalten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No service changes.</source>
        <translation>Kein Angebot ändert sich.</translation>
    </message>
    <message>
        <source>It takes the place of another directory, so that its services cannot be compared one by one.</source>
        <translation>Es ersetzt ein anderes Verzeichnis, darum lassen sich die Angebote nicht einzeln vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>On your shortlist or in saved choices: %n</source>
        <translation>
            <numerusform>In der Auswahl oder in gespeicherten Auswahlen: %n</numerusform>
            <numerusform>In der Auswahl oder in gespeicherten Auswahlen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed: %n</source>
        <translation>
            <numerusform>Eingestellt: %n</numerusform>
            <numerusform>Eingestellt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer there: %n</source>
        <translation>
            <numerusform>Nicht mehr da: %n</numerusform>
            <numerusform>Nicht mehr da: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %n</source>
        <translation>
            <numerusform>Neu: %n</numerusform>
            <numerusform>Neu: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n</source>
        <translation>
            <numerusform>Geändert: %n</numerusform>
            <numerusform>Geändert: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer has taken already may still come.</source>
        <translation>Angehalten. Seiten, die der Drucker schon hat, können noch kommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet.</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintShop</name>
    <message>
        <source>Taken off the shortlist: {name}</source>
        <translation>Aus der Auswahl genommen: {name}</translation>
    </message>
    <message>
        <source>On the shortlist: {name}</source>
        <translation>In der Auswahl: {name}</translation>
    </message>
    <message>
        <source>The shortlist is empty now.</source>
        <translation>Die Auswahl ist jetzt leer.</translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n services are on the shortlist now.</source>
        <translation>
            <numerusform>Rückgängig gemacht. %n Angebot ist jetzt in der Auswahl.</numerusform>
            <numerusform>Rückgängig gemacht. %n Angebote sind jetzt in der Auswahl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Choose another printer…</source>
        <translation>&amp;Anderen Drucker wählen…</translation>
    </message>
</context>
<context>
    <name>PrisonReportWords</name>
    <message>
        <source>What runs inside</source>
        <translation>Was drinnen läuft</translation>
    </message>
    <message>
        <source>Kinds of help inside</source>
        <translation>Arten der Hilfe drinnen</translation>
    </message>
    <message>
        <source>SAMPLE – not real contacts. Everything here is invented.</source>
        <translation>MUSTER – keine echten Kontakte. Alles hier ist erfunden.</translation>
    </message>
    <message>
        <source>{prison}: what is there, and what is missing</source>
        <translation>{prison}: was es gibt und was fehlt</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Seite {n} von {m}</translation>
    </message>
    <message>
        <source>What waits outside, in the prison&apos;s own region first</source>
        <translation>Was draußen wartet, die eigene Region der Haftanstalt zuerst</translation>
    </message>
</context>
<context>
    <name>PrisonTab</name>
    <message>
        <source>Prison</source>
        <translation>Haftanstalt</translation>
    </message>
    <message>
        <source>What runs inside</source>
        <translation>Was drinnen läuft</translation>
    </message>
    <message>
        <source>What waits outside, by regions</source>
        <translation>Was draußen wartet, nach Regionen</translation>
    </message>
    <message>
        <source>Choose a prison</source>
        <translation>Haftanstalt auswählen</translation>
    </message>
    <message>
        <source>Choose a prison to see what runs inside, and what waits outside.</source>
        <translation>Wählen Sie eine Haftanstalt, um zu sehen, was drinnen läuft und was draußen wartet.</translation>
    </message>
    <message>
        <source>What waits outside, in the prison&apos;s own region first:</source>
        <translation>Was draußen wartet, die eigene Region der Haftanstalt zuerst:</translation>
    </message>
</context>
<context>
    <name>PrisonWords</name>
    <message>
        <source>Service or programme</source>
        <translation>Angebot oder Programm</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Length, with whom</source>
        <translation>Dauer, mit wem</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Nächster Beginn</translation>
    </message>
    <message>
        <source>Pilot or regular</source>
        <translation>Pilot oder dauerhaft</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>kein Programm</translation>
    </message>
    <message>
        <source>The directory knows of nothing that runs in this prison.</source>
        <translation>Das Verzeichnis kennt nichts, was in dieser Haftanstalt läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n services come into this prison; programmes among them: {count}.</source>
        <translation>
            <numerusform>In diese Haftanstalt kommt %n Angebot; Programme darunter: {count}.</numerusform>
            <numerusform>In diese Haftanstalt kommen %n Angebote; Programme darunter: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n services come into this prison; programmes among the first: {count}.</source>
        <translation>
            <numerusform>In diese Haftanstalt kommt mehr als %n Angebot; Programme unter den ersten: {count}.</numerusform>
            <numerusform>In diese Haftanstalt kommen mehr als %n Angebote; Programme unter den ersten: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory has no data for this country.</source>
        <translation>Das Verzeichnis hat keine Daten für dieses Land.</translation>
    </message>
    <message>
        <source>Of each kind of help something runs inside.</source>
        <translation>Von jeder Art der Hilfe läuft drinnen etwas.</translation>
    </message>
    <message>
        <source>Missing inside: {kinds}.</source>
        <translation>Drinnen fehlt: {kinds}.</translation>
    </message>
    <message>
        <source>Full inside, or room not known: {kinds}.</source>
        <translation>Drinnen voll, oder Plätze nicht bekannt: {kinds}.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Looking in the directory…</source>
        <translation>Im Verzeichnis wird gesucht…</translation>
    </message>
    <message>
        <source>Working on the directory…</source>
        <translation>Am Verzeichnis wird gearbeitet…</translation>
    </message>
    <message>
        <source>Drawing pages…</source>
        <translation>Seiten werden gezeichnet…</translation>
    </message>
</context>
<context>
    <name>ProgramNoticeWords</name>
    <message>
        <source>A newer version of this program is there: {version}, since {day}. Yours is {ours}.</source>
        <translation>Es gibt eine neuere Version dieses Programms: {version}, seit {day}. Ihre ist {ours}.</translation>
    </message>
    <message>
        <source>It mends what matters for safety.</source>
        <translation>Sie behebt, was für die Sicherheit wichtig ist.</translation>
    </message>
    <message>
        <source>{publisher} writes: {sentence}</source>
        <translation>{publisher} schreibt: {sentence}</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer. The program fetches nothing by itself.</source>
        <translation>Fragen Sie, wer diesen Computer betreut. Das Programm holt nichts von selbst.</translation>
    </message>
</context>
<context>
    <name>PublisherController</name>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Aus &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add from a f&amp;older or stick…</source>
        <translation>Von &amp;Ordner oder Stick hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Remove this publisher</source>
        <translation>Herausgeber entfernen</translation>
    </message>
    <message>
        <source>Take no more updates from “{title}”?</source>
        <translation>Keine Updates mehr von „{title}“ übernehmen?</translation>
    </message>
    <message>
        <source>The directory in use stays. To take updates again, add the publisher again.</source>
        <translation>Das Verzeichnis in Gebrauch bleibt. Um wieder Updates zu übernehmen, fügen Sie den Herausgeber neu hinzu.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>PublisherDialog</name>
    <message>
        <source>Add a publisher</source>
        <translation>Herausgeber hinzufügen</translation>
    </message>
    <message>
        <source>Publisher of the directory</source>
        <translation>Herausgeber des Verzeichnisses</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Fingerabdruck in Wörtern</translation>
    </message>
    <message>
        <source>Every directory that comes as an update must be signed by “{title}”.</source>
        <translation>Jedes Verzeichnis, das als Update kommt, muss von „{title}“ signiert sein.</translation>
    </message>
    <message>
        <source>Once you have added this publisher, this computer takes updates that “{title}” has signed, and no others. That the file is really from there is not proved yet.</source>
        <translation>Wenn Sie diesen Herausgeber hinzugefügt haben, übernimmt dieser Computer nur noch Updates, die „{title}“ signiert hat. Dass die Datei wirklich von dort stammt, ist noch nicht bewiesen.</translation>
    </message>
    <message>
        <source>Call the publisher, by a number that you know from elsewhere, and compare these words, one by one:</source>
        <translation>Rufen Sie den Herausgeber unter einer Nummer an, die Sie von anderswo kennen, und vergleichen Sie diese Wörter, eines nach dem anderen:</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Herausgeber:</translation>
    </message>
    <message>
        <source>Name in files:</source>
        <translation>Name in Dateien:</translation>
    </message>
    <message>
        <source>Countries:</source>
        <translation>Länder:</translation>
    </message>
    <message>
        <source>Looked for on the internet at:</source>
        <translation>Im Internet gesucht bei:</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Fingerprint in digits:</source>
        <translation>Fingerabdruck in Ziffern:</translation>
    </message>
    <message>
        <source>They are the &amp;same: add</source>
        <translation>Sie sind &amp;gleich: hinzufügen</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>All sections</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{section} · question {number} of {count}</source>
        <translation>{section} · Frage {number} von {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Type a need or a place</source>
        <translation>Bedarf oder Ort eingeben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Meine Suchen</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Letzte und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt and the down key in the search box)</source>
        <translation>Letzte und gespeicherte Suchen (im Suchfeld: Alt und Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>near {place}</source>
        <translation>nahe {place}</translation>
    </message>
    <message>
        <source>within {km} km</source>
        <translation>bis {km} km</translation>
    </message>
    <message>
        <source>open on {day}</source>
        <translation>geöffnet am {day}</translation>
    </message>
    <message>
        <source>open on {day} at {time}</source>
        <translation>geöffnet am {day} um {time} Uhr</translation>
    </message>
    <message>
        <source>{part} ({count})</source>
        <translation>{part} ({count})</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>last check</source>
        <translation>Prüfdatum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is equal stands in the order of fit.</source>
        <translation>Gleiches ist nach Eignung geordnet.</translation>
    </message>
    <message>
        <source>Where you told facts of a person: what fits comes first, then what is not known, then what is decided case by case, last what does not fit.
Within each: words found as typed before similar ones, then words in the name, then room today, then distance, then how well the record is kept.
The same question always gives the same order. The program decides nothing about anybody.</source>
        <translation>Wenn Sie Angaben zu einer Person gemacht haben: Zuerst kommt, was passt, dann, was nicht bekannt ist, dann, was im Einzelfall entschieden wird, zuletzt, was nicht passt.
Innerhalb davon: genau gefundene Wörter vor ähnlichen, dann Wörter im Namen, dann freie Plätze heute, dann die Entfernung, dann, wie gut der Eintrag gepflegt ist.
Dieselbe Suche ergibt immer dieselbe Reihenfolge. Das Programm entscheidet über niemanden etwas.</translation>
    </message>
    <message>
        <source>The nearest first, in a straight line. Places that are not known come last.</source>
        <translation>Die nächsten zuerst, nach Luftlinie. Orte, die nicht bekannt sind, kommen zuletzt.</translation>
    </message>
    <message>
        <source>The last checked first. What was never checked comes last.</source>
        <translation>Die zuletzt geprüften zuerst. Was nie geprüft wurde, kommt zuletzt.</translation>
    </message>
    <message>
        <source>By the alphabet of the language of this window.</source>
        <translation>Nach dem Alphabet der Sprache dieses Fensters.</translation>
    </message>
    <message>
        <source>responsible offices</source>
        <translation>zuständige Stellen</translation>
    </message>
    <message>
        <source>without “{word}”</source>
        <translation>ohne „{word}“</translation>
    </message>
    <message>
        <source>without “{filter}”</source>
        <translation>ohne „{filter}“</translation>
    </message>
    <message>
        <source>on any day</source>
        <translation>an beliebigem Tag</translation>
    </message>
    <message>
        <source>within {km} km of {place}</source>
        <translation>im Umkreis von {km} km um {place}</translation>
    </message>
    <message>
        <source>at any distance from {place}</source>
        <translation>beliebig weit von {place}</translation>
    </message>
    <message>
        <source>at any place</source>
        <translation>an beliebigem Ort</translation>
    </message>
</context>
<context>
    <name>RadioEditor</name>
    <message>
        <source>{question}: in words</source>
        <translation>{question}: in Worten</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>From a word typed to a printed sheet it takes three actions. Begin with:</source>
        <translation>Vom getippten Wort bis zum gedruckten Blatt sind es drei Schritte. Beginnen Sie mit:</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Ein Angebot finden</translation>
    </message>
    <message>
        <source>Try a leaflet, with two services as an example</source>
        <translation>Ein Infoblatt ausprobieren, mit zwei Angeboten als Beispiel</translation>
    </message>
    <message>
        <source>Read the guide on one page</source>
        <translation>Die Anleitung auf einer Seite lesen</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Propose it for erasure &amp;on</source>
        <translation>Zur Löschung &amp;vorschlagen am</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The audit keeps who did this, when, and the reason. It outlives the file: name nobody in it.</source>
        <translation>Im Protokoll steht, wer das wann getan hat, und der Grund. Er bleibt länger als die Akte: Nennen Sie darin niemanden.</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Länger aufbewahren</translation>
    </message>
    <message>
        <source>Until that day the file is not proposed for erasure. Nothing is ever erased by itself.</source>
        <translation>Bis zu diesem Tag wird die Akte nicht zur Löschung vorgeschlagen. Von selbst wird nie etwas gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Aufbewahren</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Einschränkung aufheben</translation>
    </message>
    <message>
        <source>The file can be changed and erased again, like any other.</source>
        <translation>Die Akte lässt sich wieder ändern und löschen wie jede andere.</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>Auf&amp;heben</translation>
    </message>
    <message>
        <source>Restrict the file</source>
        <translation>Akte einschränken</translation>
    </message>
    <message>
        <source>As evidence, or while something is in dispute: the file can be read, and is neither changed nor erased until the restriction is lifted.</source>
        <translation>Als Beweismittel, oder solange etwas strittig ist: Die Akte kann gelesen werden; geändert und gelöscht wird sie nicht, bis die Einschränkung aufgehoben ist.</translation>
    </message>
    <message>
        <source>Re&amp;strict</source>
        <translation>&amp;Einschränken</translation>
    </message>
</context>
<context>
    <name>ReassignDialog</name>
    <message>
        <source>Reassign</source>
        <translation>Akte übertragen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>&amp;Kept by</source>
        <translation>&amp;Geführt von</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>&amp;Vertretung</translation>
    </message>
    <message>
        <source>Who keeps it and the deputy can open it. The audit notes the change.</source>
        <translation>Öffnen können sie, wer sie führt, und die Vertretung. Die Änderung wird protokolliert.</translation>
    </message>
    <message>
        <source>&amp;Reassign</source>
        <translation>Über&amp;tragen</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Type not stated</source>
        <translation>Art nicht angegeben</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Can I trust them?</source>
        <translation>Kann ich ihnen vertrauen?</translation>
    </message>
    <message>
        <source>Do they have room?</source>
        <translation>Haben sie Platz?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>For the court</source>
        <translation>Für das Gericht</translation>
    </message>
    <message>
        <source>For professionals only: never on a leaflet</source>
        <translation>Nur für Fachkräfte: nie auf einem Infoblatt</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Schulungen</translation>
    </message>
    <message>
        <source>Continue outside</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über das Angebot</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Laut Angebot</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Own calls</source>
        <translation>Eigene Anrufe</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Anmeldung</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>The new password counts from now on. Put the recovery sheet back into its place.</source>
        <translation>Das neue Passwort gilt ab jetzt. Legen Sie das Wiederherstellungsblatt an seinen Platz zurück.</translation>
    </message>
    <message>
        <source>The new password counts from now on.</source>
        <translation>Das neue Passwort gilt ab jetzt.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Forgotten password</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>&amp;Set new password</source>
        <translation>&amp;Neues Passwort setzen</translation>
    </message>
    <message>
        <source>Recovery &amp;key from the sheet; capital letters and blanks do not matter</source>
        <translation>Wiederherstellungssch&amp;lüssel vom Blatt; Großschreibung und Leerzeichen spielen keine Rolle</translation>
    </message>
    <message>
        <source>A forgotten password cannot be looked up, by nobody. Without the recovery sheet what stands in the vault cannot be opened again; the directory works on.</source>
        <translation>Ein vergessenes Passwort kann niemand nachsehen. Ohne das Wiederherstellungsblatt lässt sich nicht mehr öffnen, was im Tresor steht; das Verzeichnis funktioniert weiter.</translation>
    </message>
    <message>
        <source>In an office where somebody is administrator of the vault, ask that person first: a new password can be set without the sheet.</source>
        <translation>Wenn in Ihrer Dienststelle jemand den Tresor als Administration betreut, fragen Sie zuerst dort: Ein neues Passwort lässt sich auch ohne das Blatt setzen.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>I will do it &amp;later</source>
        <translation>Das mache ich &amp;später</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Wiederherstellungsblatt drucken</translation>
    </message>
    <message>
        <source>This key opens the vault when the password is forgotten. It is shown now and never again; nobody else has it.</source>
        <translation>Dieser Schlüssel öffnet den Tresor, wenn das Passwort vergessen ist. Er wird jetzt gezeigt und dann nie wieder; sonst hat ihn niemand.</translation>
    </message>
    <message>
        <source>Print it on a printer beside you, put the sheet into an envelope, seal it, and keep it where the computer is not: in a safe, or with your head of office.</source>
        <translation>Drucken Sie das Blatt auf einem Drucker in Ihrer Nähe, stecken Sie es in einen Umschlag, versiegeln Sie ihn, und bewahren Sie ihn dort auf, wo der Computer nicht ist: in einem Safe oder bei der Dienststellenleitung.</translation>
    </message>
    <message>
        <source>A saved PDF is not encrypted: whoever finds the file can open the vault. Save it to a stick that is locked away, and delete it once it is printed.</source>
        <translation>Eine gespeicherte PDF-Datei ist nicht verschlüsselt: Wer sie findet, kann den Tresor öffnen. Speichern Sie sie auf einem Stick, der verschlossen aufbewahrt wird, und löschen Sie sie nach dem Drucken.</translation>
    </message>
    <message>
        <source>To show that it is on paper, &amp;type the last two groups of the key from the sheet:</source>
        <translation>Zum Nachweis, dass es auf Papier ist, &amp;tippen Sie die letzten zwei Gruppen des Schlüssels vom Blatt ab:</translation>
    </message>
    <message>
        <source>The last two groups of the recovery key</source>
        <translation>Die letzten zwei Gruppen des Wiederherstellungsschlüssels</translation>
    </message>
    <message>
        <source>These are the right ones.</source>
        <translation>Das sind die richtigen.</translation>
    </message>
    <message>
        <source>These are not the last two groups of this key.</source>
        <translation>Das sind nicht die letzten zwei Gruppen dieses Schlüssels.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetWords</name>
    <message>
        <source>Vault {id}, key made on {day}</source>
        <translation>Tresor {id}, Schlüssel vom {day}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>With this key client data in Workpris Desktop is opened when the password is forgotten. Whoever holds this sheet and the computer or a backup can read everything.</source>
        <translation>Mit diesem Schlüssel werden die Klientendaten in Workpris Desktop geöffnet, wenn das Passwort vergessen ist. Wer dieses Blatt und den Computer oder eine Sicherung hat, kann alles lesen.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>When the password is forgotten</source>
        <translation>Wenn das Passwort vergessen ist</translation>
    </message>
    <message>
        <source>1. Open Clients, and choose “Forgotten…” below the password.</source>
        <translation>1. Öffnen Sie „Klienten“, und wählen Sie „Vergessen…“ unter dem Passwort.</translation>
    </message>
    <message>
        <source>2. Type the key, group by group. Capital letters and blanks do not matter.</source>
        <translation>2. Tippen Sie den Schlüssel ein, Gruppe für Gruppe. Großschreibung und Leerzeichen spielen keine Rolle.</translation>
    </message>
    <message>
        <source>3. Choose a new password, and seal this sheet again.</source>
        <translation>3. Wählen Sie ein neues Passwort, und versiegeln Sie dieses Blatt wieder.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo es aufbewahrt wird</translation>
    </message>
    <message>
        <source>In a sealed envelope, signed across the flap.</source>
        <translation>In einem versiegelten Umschlag, über die Klappe unterschrieben.</translation>
    </message>
    <message>
        <source>Not beside the computer, and not in its bag: in a safe, or with the head of office.</source>
        <translation>Nicht neben dem Computer und nicht in seiner Tasche: in einem Safe oder bei der Dienststellenleitung.</translation>
    </message>
    <message>
        <source>When a new sheet is made, destroy this one.</source>
        <translation>Wenn ein neues Blatt erstellt wird, vernichten Sie dieses.</translation>
    </message>
    <message>
        <source>Sealed on:</source>
        <translation>Versiegelt am:</translation>
    </message>
    <message>
        <source>Kept by:</source>
        <translation>Aufbewahrt von:</translation>
    </message>
</context>
<context>
    <name>ReferralBox</name>
    <message>
        <source>St&amp;ate</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Since the da&amp;y</source>
        <translation>Seit de&amp;m Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since the day</source>
        <translation>Seit dem Tag</translation>
    </message>
    <message>
        <source>Sa&amp;ve the state</source>
        <translation>Status speiche&amp;rn</translation>
    </message>
    <message numerus="yes">
        <source>So for %n days: call there, and write down what became of it.</source>
        <translation>
            <numerusform>So seit %n Tag: Rufen Sie dort an, und notieren Sie, was daraus wurde.</numerusform>
            <numerusform>So seit %n Tagen: Rufen Sie dort an, und notieren Sie, was daraus wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
</context>
<context>
    <name>ReferralContentStep</name>
    <message>
        <source>Ask the person first whether this provider may know about the prison.</source>
        <translation>Fragen Sie zuerst die Person, ob dieser Träger von der Haft wissen darf.</translation>
    </message>
    <message>
        <source>Say first whether the sensitive fact is needed.</source>
        <translation>Sagen Sie zuerst, ob die sensible Angabe gebraucht wird.</translation>
    </message>
    <message>
        <source>Tick at least one fact.</source>
        <translation>Kreuzen Sie mindestens eine Angabe an.</translation>
    </message>
    <message>
        <source>The sheet may say prison, and where the person is.</source>
        <translation>Das Blatt darf von der Haft sprechen und davon, wo die Person ist.</translation>
    </message>
    <message>
        <source>The sheet is neutral: it names no prison, offers no fact that tells of custody, and is refused if what you type gives the person away. Write your office so that it tells nothing, or leave it out.</source>
        <translation>Das Blatt ist neutral: Es nennt keine Haft, bietet keine Angabe an, die davon erzählt, und entsteht nicht, wenn das, was Sie tippen, die Person verrät. Schreiben Sie Ihre Dienststelle so, dass sie nichts verrät, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>&amp;May this provider know about the prison</source>
        <translation>&amp;Darf dieser Träger von der Haft wissen</translation>
    </message>
    <message>
        <source>What is &amp;asked for, in one sentence</source>
        <translation>Worum &amp;gebeten wird, in einem Satz</translation>
    </message>
    <message>
        <source>An answer is needed &amp;until</source>
        <translation>Eine Antwort wird gebraucht &amp;bis</translation>
    </message>
    <message>
        <source>Your &amp;office, as it is to stand on the sheet</source>
        <translation>Ihre Die&amp;nststelle, wie sie auf dem Blatt stehen soll</translation>
    </message>
    <message>
        <source>You&amp;r name</source>
        <translation>Ihr Na&amp;me</translation>
    </message>
    <message>
        <source>Your &amp;telephone</source>
        <translation>Ihr &amp;Telefon</translation>
    </message>
    <message>
        <source>Tick only what this provider needs to answer.</source>
        <translation>Kreuzen Sie nur an, was dieser Träger für eine Antwort braucht.</translation>
    </message>
    <message>
        <source>Not asked yet: neutral wording</source>
        <translation>Noch nicht gefragt: neutrale Worte</translation>
    </message>
    <message>
        <source>Yes, it may</source>
        <translation>Ja, er darf</translation>
    </message>
    <message>
        <source>No: neutral wording</source>
        <translation>Nein: neutrale Worte</translation>
    </message>
    <message>
        <source>The person wants to be asked each time</source>
        <translation>Die Person will jedes Mal gefragt werden</translation>
    </message>
</context>
<context>
    <name>ReferralDesk</name>
    <message>
        <source>Referral sheet</source>
        <translation>Anfrageblatt</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Referral sheet</source>
        <translation>Anfrageblatt</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Show the sheet…</source>
        <translation>Das Blatt &amp;zeigen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>RefusalBox</name>
    <message>
        <source>Note of the provider: {what}</source>
        <translation>Zum Träger festhalten: {what}</translation>
    </message>
    <message>
        <source>Propose a correction…</source>
        <translation>Berichtigung vorschlagen…</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>no free place</source>
        <translation>kein freier Platz</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>takes nobody for now</source>
        <translation>nimmt vorerst niemanden auf</translation>
    </message>
    <message>
        <source>takes nobody from another region</source>
        <translation>nimmt niemanden aus einer anderen Region auf</translation>
    </message>
    <message>
        <source>is not free of charge</source>
        <translation>ist nicht kostenlos</translation>
    </message>
    <message>
        <source>Your office has found out on {day}: {what}. It stands beside what the directory says.</source>
        <translation>Ihre Dienststelle hat am {day} erfahren: {what}. Es steht neben dem, was das Verzeichnis sagt.</translation>
    </message>
    <message>
        <source>It takes only people from its own area.</source>
        <translation>Es werden nur Menschen aus dem eigenen Gebiet aufgenommen.</translation>
    </message>
    <message>
        <source>It turns people away by age or sex. Which: </source>
        <translation>Menschen werden nach Alter oder Geschlecht abgewiesen. Wer: </translation>
    </message>
    <message>
        <source>It turns people away after certain offences. Which: </source>
        <translation>Menschen werden nach bestimmten Straftaten abgewiesen. Nach welchen: </translation>
    </message>
    <message>
        <source>It turns away people who use drugs or alcohol.</source>
        <translation>Menschen, die Drogen oder Alkohol konsumieren, werden abgewiesen.</translation>
    </message>
    <message>
        <source>It turns away people who need much care or treatment.</source>
        <translation>Menschen, die viel Pflege oder Behandlung brauchen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>It turns away people without papers or insurance.</source>
        <translation>Menschen ohne Papiere oder Versicherung werden abgewiesen.</translation>
    </message>
    <message>
        <source>It is not free of charge.</source>
        <translation>Es ist nicht kostenlos.</translation>
    </message>
</context>
<context>
    <name>RegisterController</name>
    <message>
        <source>Read in a release list</source>
        <translation>Entlassungsliste einlesen</translation>
    </message>
    <message>
        <source>List (*.csv)</source>
        <translation>Liste (*.csv)</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Geführt von</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Entlassung</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Rückkehr nach</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>&amp;Name, reference, who keeps it, or region</source>
        <translation>&amp;Name, Aktenzeichen, Fachkraft oder Region</translation>
    </message>
    <message>
        <source>Filter by name, reference, who keeps it, or region</source>
        <translation>Nach Name, Aktenzeichen, Fachkraft oder Region filtern</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only &amp;mine</source>
        <translation>Nur &amp;meine</translation>
    </message>
    <message>
        <source>Released within &amp;60 days</source>
        <translation>Entlassung binnen &amp;60 Tagen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Read in a release &amp;list…</source>
        <translation>Entlassungs&amp;liste einlesen…</translation>
    </message>
    <message>
        <source>&amp;Hand to a colleague…</source>
        <translation>Im Team über&amp;geben…</translation>
    </message>
    <message>
        <source>Clients of this office</source>
        <translation>Klientinnen und Klienten dieser Dienststelle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>This office has no clients yet. A file, or a release list that is read in, makes the first.</source>
        <translation>Diese Dienststelle betreut noch niemanden. Die erste Person kommt mit einer Akte oder mit einer eingelesenen Entlassungsliste.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients. Return opens the selected one.</source>
        <translation>
            <numerusform>%n Person. Die Eingabetaste öffnet sie.</numerusform>
            <numerusform>%n Personen. Die Eingabetaste öffnet die ausgewählte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients of {all}. Return opens the selected one.</source>
        <translation>
            <numerusform>%n Person von {all}. Die Eingabetaste öffnet sie.</numerusform>
            <numerusform>%n Personen von {all}. Die Eingabetaste öffnet die ausgewählte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is like this. Take a filter away to see more.</source>
        <translation>Keine Person passt dazu. Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
    </message>
</context>
<context>
    <name>RegisterScreenWords</name>
    <message>
        <source>{date}, today</source>
        <translation>{date}, heute</translation>
    </message>
    <message numerus="yes">
        <source>{date}, in %n days</source>
        <translation>
            <numerusform>{date}, in %n Tag</numerusform>
            <numerusform>{date}, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue: {date}</source>
        <translation>überfällig: {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>egal wohin</translation>
    </message>
    <message>
        <source>{name} is a client of {owner}: ask there. Where it cannot wait, “Emergency access…” on the tab “Files” opens it with the exact name and a reason, which the audit keeps.</source>
        <translation>Die Akte von {name} wird von {owner} geführt: Fragen Sie dort nach. Wenn es nicht warten kann: „Notfallzugriff…“ im Reiter „Akten“ öffnet sie mit dem genauen Namen und einem Grund, der im Protokoll bleibt.</translation>
    </message>
    <message>
        <source>the same date of birth and a similar name</source>
        <translation>gleiches Geburtsdatum und ähnlicher Name</translation>
    </message>
    <message>
        <source>the same reference</source>
        <translation>gleiches Aktenzeichen</translation>
    </message>
    <message>
        <source>There may be another file about this person: {name}, yours as well ({reason}).</source>
        <translation>Vielleicht gibt es eine weitere Akte über diese Person: {name}, auch von Ihnen geführt ({reason}).</translation>
    </message>
    <message>
        <source>There may be another file about this person: {name}, kept by {owner} ({reason}).</source>
        <translation>Vielleicht gibt es eine weitere Akte über diese Person: {name}, geführt von {owner} ({reason}).</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Row {number}: {fault}</source>
        <translation>Zeile {number}: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>%n files were opened.</source>
        <translation>
            <numerusform>%n Akte wurde angelegt.</numerusform>
            <numerusform>%n Akten wurden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people had a file already.</source>
        <translation>
            <numerusform>%n Person hatte schon eine Akte.</numerusform>
            <numerusform>%n Personen hatten schon eine Akte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has more cells than the heading; look for a separator inside of a text</source>
        <translation>sie hat mehr Zellen als die Kopfzeile; suchen Sie nach einem Trennzeichen in einem Text</translation>
    </message>
    <message>
        <source>the name or pseudonym is missing</source>
        <translation>der Name oder das Pseudonym fehlt</translation>
    </message>
    <message numerus="yes">
        <source>the name has more than %n characters</source>
        <translation>
            <numerusform>der Name hat mehr als %n Zeichen</numerusform>
            <numerusform>der Name hat mehr als %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>the day of release is missing</source>
        <translation>der Tag der Entlassung fehlt</translation>
    </message>
    <message>
        <source>the day of release is none; write it as 1.2.2027, the day first</source>
        <translation>der Tag der Entlassung ist kein Datum; schreiben Sie 1.2.2027, den Tag zuerst</translation>
    </message>
    <message>
        <source>the day of release lies too far away</source>
        <translation>der Tag der Entlassung liegt zu weit entfernt</translation>
    </message>
    <message>
        <source>no region has this code or name</source>
        <translation>keine Region hat diesen Code oder Namen</translation>
    </message>
    <message>
        <source>the same name with the same day stands further up</source>
        <translation>derselbe Name mit demselben Tag steht weiter oben</translation>
    </message>
</context>
<context>
    <name>ReleaseCheckDialog</name>
    <message>
        <source>Check the release day</source>
        <translation>Entlassungstag prüfen</translation>
    </message>
    <message>
        <source>Check &amp;anew</source>
        <translation>Neu &amp;prüfen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>&amp;Day of release</source>
        <translation>&amp;Tag der Entlassung</translation>
    </message>
    <message>
        <source>Out &amp;by</source>
        <translation>Draußen &amp;um</translation>
    </message>
    <message>
        <source>Day of release</source>
        <translation>Tag der Entlassung</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>Draußen um</translation>
    </message>
    <message>
        <source>{day}: nothing was found that speaks against the plan.</source>
        <translation>{day}: Es wurde nichts gefunden, was gegen den Plan spricht.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at for %n services: hours, closed weeks, weekend and holidays, distance, room, warnings, what the person has to do that day, and a bed for the night.</source>
        <translation>
            <numerusform>Für %n Angebot geprüft: Zeiten, Schließzeiten, Wochenende und Feiertage, Entfernung, freie Plätze, Warnungen, Pflichten der Person an diesem Tag und ein Bett für die Nacht.</numerusform>
            <numerusform>Für %n Angebote geprüft: Zeiten, Schließzeiten, Wochenende und Feiertage, Entfernung, freie Plätze, Warnungen, Pflichten der Person an diesem Tag und ein Bett für die Nacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n things are to be looked at.</source>
        <translation>
            <numerusform>{day}: %n Punkt ist zu prüfen.</numerusform>
            <numerusform>{day}: %n Punkte sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services work out as planned.</source>
        <translation>
            <numerusform>%n Angebot klappt wie geplant.</numerusform>
            <numerusform>%n Angebote klappen wie geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: works out</source>
        <translation>{name}: klappt</translation>
    </message>
</context>
<context>
    <name>ReleaseCheckWords</name>
    <message>
        <source>{sentence} It opens {moment}.</source>
        <translation>{sentence} Geöffnet wird am {moment}.</translation>
    </message>
    <message>
        <source>No longer in the directory</source>
        <translation>Nicht mehr im Verzeichnis</translation>
    </message>
    <message>
        <source>Planned closure</source>
        <translation>Geplante Schließzeit</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Perhaps a public holiday</source>
        <translation>Vielleicht Feiertag</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Day before a public holiday</source>
        <translation>Tag vor einem Feiertag</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>An diesem Tag geschlossen</translation>
    </message>
    <message>
        <source>Too late in the day</source>
        <translation>Zu spät am Tag</translation>
    </message>
    <message>
        <source>Clashes with an obligation</source>
        <translation>Pflicht zur selben Zeit</translation>
    </message>
    <message>
        <source>No bed for the first night</source>
        <translation>Kein Bett für die erste Nacht</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>Nach Vereinbarung</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Zeiten nicht bekannt</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Platz</translation>
    </message>
    <message>
        <source>Starts later</source>
        <translation>Beginnt später</translation>
    </message>
    <message>
        <source>Far away</source>
        <translation>Weit weg</translation>
    </message>
    <message>
        <source>Inside only</source>
        <translation>Nur in Haft</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>{day} is a public holiday ({holiday}): offices are closed.</source>
        <translation>{day} ist Feiertag ({holiday}): Ämter haben geschlossen.</translation>
    </message>
    <message>
        <source>{day} is a public holiday in some places ({holiday}).</source>
        <translation>{day} ist mancherorts Feiertag ({holiday}).</translation>
    </message>
    <message>
        <source>{day}: offices are closed at the weekend.</source>
        <translation>{day}: Am Wochenende haben Ämter geschlossen.</translation>
    </message>
    <message>
        <source>{day}: offices close early, and the next chance is {next}.</source>
        <translation>{day}: Ämter schließen früh; die nächste Gelegenheit ist {next}.</translation>
    </message>
    <message>
        <source>The day after {day} is a public holiday ({holiday}): offices are closed.</source>
        <translation>Der Tag nach {day} ist Feiertag ({holiday}): Ämter haben geschlossen.</translation>
    </message>
    <message>
        <source>At {hour} many offices have closed, or close before the person is there.</source>
        <translation>Um {hour} haben viele Ämter schon geschlossen oder schließen, bevor die Person dort ist.</translation>
    </message>
    <message>
        <source>The appointment “{appointment}” is at a weekend ({day}).</source>
        <translation>Der Termin „{appointment}“ ist am Wochenende ({day}).</translation>
    </message>
    <message>
        <source>The appointment “{appointment}” is on a public holiday ({day}, {holiday}).</source>
        <translation>Der Termin „{appointment}“ ist an einem Feiertag ({day}, {holiday}).</translation>
    </message>
    <message>
        <source>The appointment “{appointment}” may be on a public holiday ({day}, {holiday}).</source>
        <translation>Der Termin „{appointment}“ ist vielleicht an einem Feiertag ({day}, {holiday}).</translation>
    </message>
    <message>
        <source>There is no bed for the first night.</source>
        <translation>Es gibt kein Bett für die erste Nacht.</translation>
    </message>
    <message>
        <source>The bed is at {place}, which takes nobody on that day.</source>
        <translation>Das Bett ist hier: {place}. An diesem Tag wird dort niemand aufgenommen.</translation>
    </message>
    <message>
        <source>It is not known whether there is a bed for the first night.</source>
        <translation>Es ist nicht bekannt, ob es ein Bett für die erste Nacht gibt.</translation>
    </message>
    <message>
        <source>{name} is no longer offered.</source>
        <translation>{name} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A service on the list is no longer in the directory.</source>
        <translation>Ein Angebot auf der Liste ist nicht mehr im Verzeichnis.</translation>
    </message>
    <message>
        <source>{name} is no longer in the directory ({reason}). In its place: {successor}.</source>
        <translation>{name} ist nicht mehr im Verzeichnis ({reason}). Stattdessen: {successor}.</translation>
    </message>
    <message>
        <source>{name} is no longer in the directory ({reason}).</source>
        <translation>{name} ist nicht mehr im Verzeichnis ({reason}).</translation>
    </message>
    <message>
        <source>{name} is closed for the time being.</source>
        <translation>{name} ist vorübergehend geschlossen.</translation>
    </message>
    <message>
        <source>{name} does not say whether it is open on the public holiday ({holiday}).</source>
        <translation>{name} gibt nicht an, ob am Feiertag ({holiday}) geöffnet ist.</translation>
    </message>
    <message>
        <source>{name} is closed from {from_} to {to} ({why}).</source>
        <translation>{name} ist von {from_} bis {to} geschlossen ({why}).</translation>
    </message>
    <message>
        <source>{name} is closed from {from_} to {to}.</source>
        <translation>{name} ist von {from_} bis {to} geschlossen.</translation>
    </message>
    <message>
        <source>{name} is closed on the public holiday ({holiday}).</source>
        <translation>{name} ist am Feiertag ({holiday}) geschlossen.</translation>
    </message>
    <message>
        <source>{name} may be closed: in some places it is a holiday ({holiday}).</source>
        <translation>{name} hat vielleicht geschlossen: Mancherorts ist Feiertag ({holiday}).</translation>
    </message>
    <message>
        <source>{name} is closed at the weekend.</source>
        <translation>{name} ist am Wochenende geschlossen.</translation>
    </message>
    <message>
        <source>{name} is closed on that day.</source>
        <translation>{name} ist an diesem Tag geschlossen.</translation>
    </message>
    <message>
        <source>{name} has closed by the time the person is out.</source>
        <translation>{name} hat schon geschlossen, wenn die Person herauskommt.</translation>
    </message>
    <message>
        <source>{name} is open only while the person has to be elsewhere ({busy}).</source>
        <translation>{name} ist nur offen, während die Person anderswo sein muss ({busy}).</translation>
    </message>
    <message>
        <source>{name} sees people by appointment only.</source>
        <translation>{name} ist nur nach Vereinbarung offen.</translation>
    </message>
    <message>
        <source>{name}: it is not known whether it is open on that day.</source>
        <translation>{name}: Es ist nicht bekannt, ob an diesem Tag geöffnet ist.</translation>
    </message>
    <message>
        <source>{name}: {room}.</source>
        <translation>{name}: {room}.</translation>
    </message>
    <message>
        <source>{name} starts only on {day}.</source>
        <translation>{name} beginnt erst am {day}.</translation>
    </message>
    <message>
        <source>{name}: from {from_} to {to} it is {km} km as the crow flies.</source>
        <translation>{name}: Von {from_} nach {to} sind es {km} km Luftlinie.</translation>
    </message>
    <message>
        <source>{name} works inside prisons only.</source>
        <translation>{name}: arbeitet nur in Haftanstalten.</translation>
    </message>
    <message>
        <source>{name}: {alert}</source>
        <translation>{name}: {alert}</translation>
    </message>
    <message>
        <source>Call, and ask whether the appointment stands.</source>
        <translation>Rufen Sie an, und fragen Sie, ob der Termin bleibt.</translation>
    </message>
    <message>
        <source>Plan the offices for {next}, and bed, food and money until then.</source>
        <translation>Planen Sie die Ämter für {next}, und bis dahin Bett, Essen und Geld.</translation>
    </message>
    <message>
        <source>Call, and ask whether it is a holiday there.</source>
        <translation>Rufen Sie an, und fragen Sie, ob dort Feiertag ist.</translation>
    </message>
    <message>
        <source>Go to the offices first, in the morning. Plan bed, food and money until {next}.</source>
        <translation>Zuerst zu den Ämtern, am Vormittag. Planen Sie Bett, Essen und Geld bis {next}.</translation>
    </message>
    <message>
        <source>Go to the offices first, and plan bed, food and money until {next}.</source>
        <translation>Zuerst zu den Ämtern; planen Sie Bett, Essen und Geld bis {next}.</translation>
    </message>
    <message>
        <source>Go to the bed first, and plan the offices for {next}.</source>
        <translation>Zuerst dorthin, wo das Bett ist; planen Sie die Ämter für {next}.</translation>
    </message>
    <message>
        <source>Take the bed of {take}: call today and have it kept.</source>
        <translation>Nehmen Sie das Bett bei {take}: Rufen Sie heute an, und lassen Sie es freihalten.</translation>
    </message>
    <message>
        <source>Ask the person. If there is none, look for a night shelter and call it today.</source>
        <translation>Fragen Sie die Person. Wenn es keines gibt, suchen Sie eine Notschlafstelle, und rufen Sie dort heute an.</translation>
    </message>
    <message>
        <source>Look for a night shelter that is open on that day, and call it today.</source>
        <translation>Suchen Sie eine Notschlafstelle, die an diesem Tag offen ist, und rufen Sie dort heute an.</translation>
    </message>
    <message>
        <source>Choose {successor} instead, and take this one off the list.</source>
        <translation>Wählen Sie stattdessen {successor} aus, und nehmen Sie dieses Angebot von der Liste.</translation>
    </message>
    <message>
        <source>Plan it for {moment}, or choose another service for the first day.</source>
        <translation>Planen Sie es für {moment}, oder wählen Sie für den ersten Tag ein anderes Angebot aus.</translation>
    </message>
    <message>
        <source>Take it off the list, and look for another service.</source>
        <translation>Nehmen Sie es von der Liste, und suchen Sie ein anderes Angebot.</translation>
    </message>
    <message>
        <source>Choose another service for these days, or plan it for after {to}.</source>
        <translation>Wählen Sie für diese Tage ein anderes Angebot aus, oder planen Sie es für die Zeit nach {to}.</translation>
    </message>
    <message>
        <source>Call before and ask, or plan it for the next working day.</source>
        <translation>Rufen Sie vorher an und fragen Sie nach, oder planen Sie es für den nächsten Werktag.</translation>
    </message>
    <message>
        <source>Call before, and ask whether it is open.</source>
        <translation>Rufen Sie vorher an, und fragen Sie, ob geöffnet ist.</translation>
    </message>
    <message>
        <source>Call and ask for another hour, or plan it for another day.</source>
        <translation>Rufen Sie an, und fragen Sie nach einer anderen Uhrzeit, oder planen Sie es für einen anderen Tag.</translation>
    </message>
    <message>
        <source>Call today and make an appointment.</source>
        <translation>Rufen Sie heute an, und vereinbaren Sie einen Termin.</translation>
    </message>
    <message>
        <source>Call before, and ask for the hours.</source>
        <translation>Rufen Sie vorher an, und fragen Sie nach den Zeiten.</translation>
    </message>
    <message>
        <source>Call and ask for the waiting list, and choose a second service.</source>
        <translation>Rufen Sie an, und fragen Sie nach der Warteliste; wählen Sie ein zweites Angebot aus.</translation>
    </message>
    <message>
        <source>Plan it for that day, and choose something for the time until then.</source>
        <translation>Planen Sie es für diesen Tag, und wählen Sie etwas für die Zeit bis dahin aus.</translation>
    </message>
    <message>
        <source>Plan the way and the ticket, or choose a service that is nearer for the first day.</source>
        <translation>Planen Sie Weg und Fahrschein, oder wählen Sie für den ersten Tag ein näheres Angebot aus.</translation>
    </message>
    <message>
        <source>Look for what goes on with it outside.</source>
        <translation>Suchen Sie, was draußen daran anschließt.</translation>
    </message>
    <message>
        <source>Read the notice, and call before if it is not clear.</source>
        <translation>Lesen Sie die Warnung, und rufen Sie vorher an, wenn sie nicht klar ist.</translation>
    </message>
    <message>
        <source>Call before, or choose another service for the first day.</source>
        <translation>Rufen Sie vorher an, oder wählen Sie für den ersten Tag ein anderes Angebot aus.</translation>
    </message>
</context>
<context>
    <name>ReleaseListDialog</name>
    <message>
        <source>Read in a release list</source>
        <translation>Entlassungsliste einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be taken in. Who has a file already gets no second one.</source>
        <translation>
            <numerusform>%n Person kann übernommen werden. Wer schon eine Akte hat, bekommt keine zweite.</numerusform>
            <numerusform>%n Personen können übernommen werden. Wer schon eine Akte hat, bekommt keine zweite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on this list can be taken in. Mend the rows below, and read it in again.</source>
        <translation>Von dieser Liste kann niemand übernommen werden. Berichtigen Sie die Zeilen unten, und lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Open their files &amp;as</source>
        <translation>&amp;Akten anlegen als</translation>
    </message>
    <message>
        <source>Category of the files</source>
        <translation>Kategorie der Akten</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n files were opened for you.</source>
        <translation>
            <numerusform>%n Akte wurde für Sie angelegt.</numerusform>
            <numerusform>%n Akten wurden für Sie angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people had a file in this office already.</source>
        <translation>
            <numerusform>%n Person hatte in dieser Dienststelle schon eine Akte.</numerusform>
            <numerusform>%n Personen hatten in dieser Dienststelle schon eine Akte.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out:</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen:</numerusform>
            <numerusform>%n Zeilen werden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>The row has too many or too few cells. Compare it with the heading.</source>
        <translation>Die Zeile hat zu viele oder zu wenige Zellen. Vergleichen Sie sie mit der Kopfzeile.</translation>
    </message>
    <message>
        <source>The name is missing. A nickname or pseudonym is enough.</source>
        <translation>Der Name fehlt. Ein Spitzname oder Pseudonym genügt.</translation>
    </message>
    <message>
        <source>The name is too long. Shorten it.</source>
        <translation>Der Name ist zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The day of release is missing. Ask the prison for it.</source>
        <translation>Der Tag der Entlassung fehlt. Fragen Sie die Haftanstalt danach.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2027-05-03 or 3. 5. 2027.</source>
        <translation>Das ist kein Datum. Schreiben Sie 2027-05-03 oder 3. 5. 2027.</translation>
    </message>
    <message>
        <source>The day is too far away. Look at the year.</source>
        <translation>Der Tag liegt zu weit entfernt. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>The region is not known. Write its name or code, or leave the cell empty.</source>
        <translation>Die Region ist nicht bekannt. Schreiben Sie ihren Namen oder Code, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>The same person stands on the list above already.</source>
        <translation>Dieselbe Person steht auf der Liste schon weiter oben.</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>There is no recovery sheet on paper yet. If the password is forgotten, everything here is lost.</source>
        <translation>Es gibt noch kein Wiederherstellungsblatt auf Papier. Wird das Passwort vergessen, ist hier alles verloren.</translation>
    </message>
    <message>
        <source>New recovery &amp;sheet…</source>
        <translation>Neues &amp;Wiederherstellungsblatt…</translation>
    </message>
</context>
<context>
    <name>RemoveOfficeDialog</name>
    <message>
        <source>Remove an office</source>
        <translation>Eine Dienststelle entfernen</translation>
    </message>
    <message>
        <source>{name} leaves the address book with its card. Packets that were made for it stay in the files of the clients. To hand over to it again you need its card again, and have to compare the words again.</source>
        <translation>{name} verschwindet mit der Karte aus dem Adressbuch. Pakete, die dafür erstellt wurden, bleiben in den Akten. Um wieder dorthin zu übergeben, brauchen Sie die Karte noch einmal, und die Wörter sind neu zu vergleichen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message numerus="yes">
        <source>Kept. %n corrections wait on the Data page.</source>
        <translation>
            <numerusform>Gespeichert. %n Berichtigung wartet auf der Seite „Daten“.</numerusform>
            <numerusform>Gespeichert. %n Berichtigungen warten auf der Seite „Daten“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report an error</source>
        <translation>Fehler melden</translation>
    </message>
    <message>
        <source>What is &amp;wrong?</source>
        <translation>Was ist &amp;falsch?</translation>
    </message>
    <message>
        <source>Who &amp;said so?</source>
        <translation>&amp;Wer hat es gesagt?</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Copy the id</source>
        <translation>&amp;Kennung kopieren</translation>
    </message>
    <message>
        <source>Choose what is wrong.</source>
        <translation>Wählen Sie, was falsch ist.</translation>
    </message>
    <message>
        <source>Write what is right.</source>
        <translation>Schreiben Sie, was richtig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many: say it shorter.</source>
        <translation>
            <numerusform>%n Zeichen zu viel: Sagen Sie es kürzer.</numerusform>
            <numerusform>%n Zeichen zu viel: Sagen Sie es kürzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who said so.</source>
        <translation>Wählen Sie, wer es gesagt hat.</translation>
    </message>
    <message>
        <source>Tell on which day it was said.</source>
        <translation>Geben Sie an, an welchem Tag es gesagt wurde.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>&amp;Keep all the same</source>
        <translation>Trotzdem &amp;speichern</translation>
    </message>
    <message>
        <source>This looks like it is about a person. Say it without the name.</source>
        <translation>Hier geht es wohl um eine Person. Sagen Sie es ohne den Namen.</translation>
    </message>
    <message>
        <source>{said} It cannot be kept with a birth number or a date of birth.</source>
        <translation>{said} Mit einer Geburtsnummer oder einem Geburtsdatum kann es nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>Betrifft: {name}</translation>
    </message>
    <message>
        <source>What is &amp;right?</source>
        <translation>Was ist &amp;richtig?</translation>
    </message>
    <message>
        <source>On which &amp;day?</source>
        <translation>An welchem &amp;Tag?</translation>
    </message>
    <message>
        <source>&amp;From whom (your office; may stay empty)</source>
        <translation>&amp;Von wem (Ihre Dienststelle; kann leer bleiben)</translation>
    </message>
    <message>
        <source>Nothing is sent from here. The correction waits on the Data page until somebody saves it as a file for the publisher of “{title}”. Never name a person whom you help.</source>
        <translation>Von hier wird nichts gesendet. Die Berichtigung wartet auf der Seite „Daten“, bis jemand sie als Datei für den Herausgeber von „{title}“ speichert. Nennen Sie nie eine Person, der Sie helfen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>RestoreController</name>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Ordner einer Sicherung wählen</translation>
    </message>
    <message>
        <source>The backup in the folder “{name}” takes the place of the vault.</source>
        <translation>Die Sicherung im Ordner „{name}“ tritt an die Stelle des Tresors.</translation>
    </message>
    <message>
        <source>The backup of {moment} is restored. Unlock it with the password of then.</source>
        <translation>Die Sicherung vom {moment} ist wiederhergestellt. Entsperren Sie mit dem Passwort von damals.</translation>
    </message>
    <message>
        <source>What was in its place is kept in the folder “{name}”, beside the vault.</source>
        <translation>Was vorher da war, liegt im Ordner „{name}“ neben dem Tresor.</translation>
    </message>
    <message numerus="yes">
        <source>%n files that had been erased since were erased again.</source>
        <translation>
            <numerusform>%n Akte, die seither gelöscht worden war, wurde wieder gelöscht.</numerusform>
            <numerusform>%n Akten, die seither gelöscht worden waren, wurden wieder gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The former vault could not be read: files that were erased since the backup may be back. Look under Retention once it is unlocked.</source>
        <translation>Der vorige Tresor war nicht lesbar: Akten, die nach der Sicherung gelöscht wurden, können wieder da sein. Sehen Sie nach dem Entsperren unter „Aufbewahrung“ nach.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>With a &amp;password</source>
        <translation>Mit einem &amp;Passwort</translation>
    </message>
    <message>
        <source>With the recovery &amp;sheet</source>
        <translation>Mit dem Wiederherstellungs&amp;blatt</translation>
    </message>
    <message>
        <source>Password when the backup was made</source>
        <translation>Passwort zur Zeit der Sicherung</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Wiede&amp;rherstellen</translation>
    </message>
    <message>
        <source>What is in the vault&apos;s folder now is set aside under another name and kept. What was written after the backup is not in it.</source>
        <translation>Was jetzt im Ordner des Tresors ist, wird unter einem anderen Namen beiseitegelegt und aufbewahrt. Was nach der Sicherung geschrieben wurde, ist nicht darin.</translation>
    </message>
    <message>
        <source>Files that were erased on purpose stay erased, as far as this computer knows of them.</source>
        <translation>Akten, die absichtlich gelöscht wurden, bleiben gelöscht, soweit dieser Computer von ihnen weiß.</translation>
    </message>
</context>
<context>
    <name>RetentionController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>The file is kept, and no longer proposed.</source>
        <translation>Die Akte wird aufbewahrt und nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation>Löschnachweise speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>RetentionPanel</name>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Proposed for erasure</source>
        <translation>Zur Löschung vorgeschlagen</translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Löschnachweise</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>A&amp;lle anhaken</translation>
    </message>
    <message>
        <source>&amp;Keep longer…</source>
        <translation>Län&amp;ger aufbewahren…</translation>
    </message>
    <message>
        <source>Save certificates as te&amp;xt…</source>
        <translation>Nachweise als Te&amp;xt speichern…</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;rase the ticked ones (%n)…</source>
        <translation>
            <numerusform>Angehakt&amp;e löschen (%n)…</numerusform>
            <numerusform>Angehakt&amp;e löschen (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>Lösch&amp;en…</translation>
    </message>
    <message>
        <source>Nothing is ever erased by the clock: the program proposes files that were not worked with for as long as the office keeps them, and a person decides. Restricted files are never proposed.</source>
        <translation>Nichts wird je automatisch gelöscht: Das Programm schlägt Akten vor, die so lange nicht bearbeitet wurden, wie die Dienststelle sie aufbewahrt, und ein Mensch entscheidet. Eingeschränkte Akten werden nie vorgeschlagen.</translation>
    </message>
    <message>
        <source>No file is proposed now.</source>
        <translation>Zurzeit ist keine Akte vorgeschlagen.</translation>
    </message>
    <message>
        <source>Certificates: no file was erased yet.</source>
        <translation>Löschnachweise: Es wurde noch keine Akte gelöscht.</translation>
    </message>
    <message>
        <source>Certificates: what is left of files that were erased.</source>
        <translation>Löschnachweise: was von gelöschten Akten bleibt.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>File</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Last worked with</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n files or more within 30 days are erased only when a second person agrees to the same ones.</source>
        <translation>
            <numerusform>Ab %n Akte innerhalb von 30 Tagen wird nur gelöscht, wenn eine zweite Person der Löschung derselben Akten zustimmt.</numerusform>
            <numerusform>Ab %n Akten innerhalb von 30 Tagen wird nur gelöscht, wenn eine zweite Person der Löschung derselben Akten zustimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be erased, and cannot be brought back by anybody.</source>
        <translation>
            <numerusform>%n Akte wird gelöscht; niemand kann sie zurückholen.</numerusform>
            <numerusform>%n Akten werden gelöscht; niemand kann sie zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone are: name and reference, all entries with their former texts, half-written texts, and every word by which they were found.</source>
        <translation>Weg sind dann: Name und Aktenzeichen, alle Einträge mit ihren früheren Texten, angefangene Texte und jedes Wort, über das sie zu finden waren.</translation>
    </message>
    <message numerus="yes">
        <source>Backups of this computer from before still hold them, until the last of those goes after %n days. A backup that is restored erases them again.</source>
        <translation>
            <numerusform>Frühere Sicherungen auf diesem Computer enthalten sie noch, bis die letzte davon nach %n Tag entfällt. Wird eine Sicherung wiederhergestellt, löscht sie sie wieder.</numerusform>
            <numerusform>Frühere Sicherungen auf diesem Computer enthalten sie noch, bis die letzte davon nach %n Tagen entfällt. Wird eine Sicherung wiederhergestellt, löscht sie sie wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was printed or exported is not erased: destroy it yourself.</source>
        <translation>Was gedruckt oder exportiert wurde, wird nicht gelöscht: Vernichten Sie es selbst.</translation>
    </message>
    <message>
        <source>What stays is a certificate: a random number, the day and the reason.</source>
        <translation>Was bleibt, ist ein Löschnachweis: eine Zufallsnummer, der Tag und der Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were erased. Their certificates stand below.</source>
        <translation>
            <numerusform>%n Akte wurde gelöscht. Der Löschnachweis steht unten.</numerusform>
            <numerusform>%n Akten wurden gelöscht. Die Löschnachweise stehen unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Gelöscht am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Number of the file</source>
        <translation>Nummer der Akte</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Löschnachweis</translation>
    </message>
    <message>
        <source>The file was erased by Workpris Desktop with all its entries, at the wish of a person, in accordance with the periods of this office. The number tells nothing about anybody.</source>
        <translation>Die Akte wurde von Workpris Desktop mit allen Einträgen gelöscht, auf Veranlassung einer Person und nach den Aufbewahrungsfristen dieser Dienststelle. Die Nummer sagt über niemanden etwas aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Seit heute</translation>
    </message>
    <message>
        <source>You have agreed; a second person is awaited</source>
        <translation>Sie haben zugestimmt; eine zweite Person fehlt noch</translation>
    </message>
    <message>
        <source>{name} has agreed; a second person is awaited</source>
        <translation>{name} hat zugestimmt; eine zweite Person fehlt noch</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Worker</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Keeps the own files and those of colleagues for whom the person deputises.</source>
        <translation>Führt die eigenen Akten und die der Kolleginnen und Kollegen, deren Vertretung sie ist.</translation>
    </message>
    <message>
        <source>Reads everybody&apos;s files, and gives them to others when somebody is away or leaves.</source>
        <translation>Liest alle Akten und überträgt sie an andere, wenn jemand fehlt oder geht.</translation>
    </message>
    <message>
        <source>Looks after accounts and settings, and needs no client&apos;s file for that.</source>
        <translation>Betreut Konten und Einstellungen und braucht dafür keine Klientenakte.</translation>
    </message>
    <message>
        <source>Reads the own files and the notes of the office, and writes nothing.</source>
        <translation>Liest die eigenen Akten und die Notizen der Dienststelle und schreibt nichts.</translation>
    </message>
    <message>
        <source>read notes about providers</source>
        <translation>Notizen über Träger lesen</translation>
    </message>
    <message>
        <source>write notes about providers</source>
        <translation>Notizen über Träger schreiben</translation>
    </message>
    <message>
        <source>read own files</source>
        <translation>eigene Akten lesen</translation>
    </message>
    <message>
        <source>write own files</source>
        <translation>in eigene Akten schreiben</translation>
    </message>
    <message>
        <source>read everybody&apos;s files</source>
        <translation>alle Akten lesen</translation>
    </message>
    <message>
        <source>see in the register of the office who keeps which file</source>
        <translation>im Register der Dienststelle sehen, wer welche Akte führt</translation>
    </message>
    <message>
        <source>give files to others</source>
        <translation>Akten an andere übertragen</translation>
    </message>
    <message>
        <source>open a colleague&apos;s file in an emergency</source>
        <translation>im Notfall die Akte einer Kollegin oder eines Kollegen öffnen</translation>
    </message>
    <message>
        <source>confirm that files are erased</source>
        <translation>das Löschen von Akten bestätigen</translation>
    </message>
    <message>
        <source>read the audit</source>
        <translation>das Protokoll lesen</translation>
    </message>
    <message>
        <source>manage accounts</source>
        <translation>Konten verwalten</translation>
    </message>
    <message>
        <source>change the rules of the office</source>
        <translation>die Regeln der Dienststelle ändern</translation>
    </message>
    <message>
        <source>make backups</source>
        <translation>Sicherungen erstellen</translation>
    </message>
    <message>
        <source>May: {deeds}.</source>
        <translation>Darf: {deeds}.</translation>
    </message>
    <message>
        <source>May nothing yet.</source>
        <translation>Darf noch nichts.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n services do not fit – show them with the reasons (F4)</source>
        <translation>
            <numerusform>%n Angebot passt nicht – mit den Gründen zeigen (F4)</numerusform>
            <numerusform>%n Angebote passen nicht – mit den Gründen zeigen (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services do not fit, the first {shown} are below – fold them away (F4)</source>
        <translation>
            <numerusform>%n Angebot passt nicht, die ersten {shown} stehen darunter – zuklappen (F4)</numerusform>
            <numerusform>%n Angebote passen nicht, die ersten {shown} stehen darunter – zuklappen (F4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services do not fit – fold them away (F4)</source>
        <translation>
            <numerusform>%n Angebot passt nicht – zuklappen (F4)</numerusform>
            <numerusform>%n Angebote passen nicht – zuklappen (F4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>{question}, row {number}</source>
        <translation>{question}, Zeile {number}</translation>
    </message>
    <message>
        <source>Remove: {row}</source>
        <translation>Entfernen: {row}</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <comment>how a day is typed: day, month, year of four digits</comment>
        <translation>T.M.JJJJ</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>How providers get in</source>
        <translation>Aufnahme ins Verzeichnis</translation>
    </message>
    <message>
        <source>The publisher of “{title}” says by which rules providers get into it and out of it:</source>
        <translation>Der Herausgeber von „{title}“ nennt die Regeln, nach denen Träger in das Verzeichnis aufgenommen und wieder herausgenommen werden:</translation>
    </message>
    <message>
        <source>The publisher of “{title}” does not state by which rules providers get into it and out of it.</source>
        <translation>Der Herausgeber von „{title}“ nennt nicht, nach welchen Regeln Träger in das Verzeichnis aufgenommen und wieder herausgenommen werden.</translation>
    </message>
    <message>
        <source>There is no directory yet.</source>
        <translation>Es gibt noch kein Verzeichnis.</translation>
    </message>
    <message>
        <source>The program shows facts with their source and date. It gives no marks and no points, neither to a provider nor to a person.</source>
        <translation>Das Programm zeigt Tatsachen mit Quelle und Datum. Es gibt keine Noten und keine Punkte, weder einem Träger noch einer Person.</translation>
    </message>
    <message>
        <source>It decides nothing about a person. Whether a service fits is compared rule by rule, with what was told and what the record states; where either is silent, it says “not known”, and you ask.</source>
        <translation>Es entscheidet nichts über eine Person. Ob ein Angebot passt, wird Regel für Regel verglichen: Ihre Angaben zur Person mit dem, was im Eintrag steht. Fehlt eines von beiden, heißt es „nicht bekannt“, und Sie fragen nach.</translation>
    </message>
    <message>
        <source>It hides nothing for good. What does not fit is folded together at the end of the list, with its number, and one key shows it. Every filter that is on stands above the list and can be taken off.</source>
        <translation>Es versteckt nichts auf Dauer. Was nicht passt, ist am Ende der Liste zusammengeklappt, mit der Anzahl, und eine Taste zeigt es. Jeder Filter, der wirkt, steht über der Liste und lässt sich entfernen.</translation>
    </message>
    <message>
        <source>The order of the list is: what fits, what may fit, what is decided case by case; in each, what your words match best, then room today, then distance, then how well the record is kept.</source>
        <translation>Die Reihenfolge der Liste ist: was passt, was passen kann, was im Einzelfall entschieden wird; darin jeweils, was am besten zu Ihren Wörtern passt, dann freie Plätze heute, dann die Entfernung, dann, wie gut der Eintrag gepflegt ist.</translation>
    </message>
</context>
<context>
    <name>SavedLeafletsController</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>“{name}”, saved on {date}: nothing has changed.</source>
        <translation>„{name}“, gespeichert am {date}: Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>“{name}”, changed since {date}:</source>
        <translation>„{name}“, geändert seit {date}:</translation>
    </message>
    <message>
        <source>{name}: no longer in the directory</source>
        <translation>{name}: nicht mehr im Verzeichnis</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
</context>
<context>
    <name>SavedLeafletsDialog</name>
    <message>
        <source>Saved choices</source>
        <translation>Gespeicherte Auswahlen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Nothing saved yet. Choose services, then File, Save this choice.</source>
        <translation>Noch nichts gespeichert. Wählen Sie Angebote aus, dann „Datei“, „Auswahl speichern“.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} – {services}, saved on {date}</source>
        <translation>{name} – {services}, gespeichert am {date}</translation>
    </message>
    <message>
        <source>A choice is kept, never the sheet: it is printed with the data of the day.</source>
        <translation>Gespeichert wird die Auswahl, nie das Blatt: Es wird mit den Daten des Tages gedruckt.</translation>
    </message>
</context>
<context>
    <name>SearchRoom</name>
    <message>
        <source>Recent searches are erased.</source>
        <translation>Die letzten Suchen sind gelöscht.</translation>
    </message>
</context>
<context>
    <name>ServiceListWords</name>
    <message>
        <source>Service</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Ausgehändigt</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
    <message>
        <source>Chosen although a rule fails: {reason}</source>
        <translation>Ausgewählt, obwohl eine Regel dagegenspricht: {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Services on it</source>
        <translation>Angebote darauf</translation>
    </message>
</context>
<context>
    <name>ServicesPart</name>
    <message>
        <source>Services</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Services chosen for this person</source>
        <translation>Für diese Person ausgewählte Angebote</translation>
    </message>
    <message>
        <source>Sheets printed or given</source>
        <translation>Gedruckte oder ausgehändigte Blätter</translation>
    </message>
    <message>
        <source>No service has been chosen yet. “Find services” opens the search for this person; what is put on the shortlist there stands here.</source>
        <translation>Noch ist kein Angebot ausgewählt. „Angebote suchen“ öffnet die Suche für diese Person; was dort in die Auswahl kommt, steht dann hier.</translation>
    </message>
    <message>
        <source>Printed or given</source>
        <translation>Gedruckt oder ausgehändigt</translation>
    </message>
    <message>
        <source>Nothing has been printed or given yet.</source>
        <translation>Noch nichts wurde gedruckt oder ausgehändigt.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting, for example: colours</source>
        <translation>Einstellung suchen, zum Beispiel: Farben</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>So heißt keine Einstellung. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>What is grey here was set by the administrator of this computer.</source>
        <translation>Was hier grau ist, hat die Verwaltung dieses Computers festgelegt.</translation>
    </message>
</context>
<context>
    <name>SheetObstaclesDialog</name>
    <message>
        <source>Not yet: answers to look at first</source>
        <translation>Noch nicht: Antworten zuerst prüfen</translation>
    </message>
    <message>
        <source>This sheet would go to a provider. It cannot be made while these answers are not right. Mend them, or choose “Does not know”, and ask for the sheet again.</source>
        <translation>Dieses Blatt würde an einen Träger gehen. Es kann nicht erstellt werden, solange diese Antworten nicht stimmen. Berichtigen Sie sie, oder wählen Sie „Weiß es nicht“, und erstellen Sie das Blatt dann noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Open this question</source>
        <translation>Frage ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the question “{label}”</source>
        <translation>Frage „{label}“ öffnen</translation>
    </message>
</context>
<context>
    <name>SlipReportWords</name>
    <message numerus="yes">
        <source>%n slips read</source>
        <translation>
            <numerusform>%n Meldung gelesen</numerusform>
            <numerusform>%n Meldungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the work list</source>
        <translation>
            <numerusform>%n neu in der Arbeitsliste</numerusform>
            <numerusform>%n neu in der Arbeitsliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already, or read twice</source>
        <translation>
            <numerusform>%n schon vorhanden oder doppelt gelesen</numerusform>
            <numerusform>%n schon vorhanden oder doppelt gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Office key {key}: %n slips</source>
        <translation>
            <numerusform>Dienststellenschlüssel {key}: %n Meldung</numerusform>
            <numerusform>Dienststellenschlüssel {key}: %n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips that were there with another content, and were left as they were:</source>
        <translation>Meldungen, die mit anderem Inhalt schon da waren und so bleiben:</translation>
    </message>
    <message>
        <source>Files that were not read:</source>
        <translation>Dateien, die nicht gelesen wurden:</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Endgültig eingestellt</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>for example: 585 123 456</source>
        <translation>zum Beispiel: 585 123 456</translation>
    </message>
    <message>
        <source>for example: Main Street 5, second floor</source>
        <translation>zum Beispiel: Hauptstraße 5, 2. Stock</translation>
    </message>
    <message>
        <source>for example: Monday and Thursday 8 to 12</source>
        <translation>zum Beispiel: Montag und Donnerstag 8 bis 12</translation>
    </message>
    <message>
        <source>the name as it stands on the door</source>
        <translation>der Name, wie er an der Tür steht</translation>
    </message>
    <message>
        <source>for example: women only, from 18 years</source>
        <translation>zum Beispiel: nur für Frauen, ab 18 Jahren</translation>
    </message>
    <message>
        <source>for example: free of charge</source>
        <translation>zum Beispiel: kostenlos</translation>
    </message>
    <message>
        <source>for example: full until spring</source>
        <translation>zum Beispiel: voll belegt bis zum Frühjahr</translation>
    </message>
    <message>
        <source>since when, and who helps instead, if you know</source>
        <translation>seit wann, und wer stattdessen hilft, wenn Sie es wissen</translation>
    </message>
    <message>
        <source>nothing needs to be written here</source>
        <translation>hier muss nichts stehen</translation>
    </message>
    <message>
        <source>The provider, by telephone</source>
        <translation>Der Träger, am Telefon</translation>
    </message>
    <message>
        <source>We were there</source>
        <translation>Wir waren dort</translation>
    </message>
    <message>
        <source>Its web page</source>
        <translation>Seine Website</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Eine andere Dienststelle</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>{wrong}: {right}</source>
        <translation>{wrong}: {right}</translation>
    </message>
    <message>
        <source>{name} – {said}</source>
        <translation>{name} – {said}</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Fehlt: {what}</translation>
    </message>
    <message>
        <source>Our entry in place of a record: {name}</source>
        <translation>Unser Eintrag statt des Eintrags im Verzeichnis: {name}</translation>
    </message>
    <message>
        <source>Our entry: {name}</source>
        <translation>Unser Eintrag: {name}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation>weitergegeben am {day}</translation>
    </message>
    <message>
        <source>{told}; {gone}</source>
        <translation>{told}; {gone}</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections</source>
        <translation>
            <numerusform>%n Berichtigung</numerusform>
            <numerusform>%n Berichtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other notes</source>
        <translation>
            <numerusform>%n andere Meldung</numerusform>
            <numerusform>%n andere Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>help of any kind</source>
        <translation>Hilfe jeder Art</translation>
    </message>
    <message>
        <source>in prison</source>
        <translation>in Haft</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>draußen</translation>
    </message>
    <message>
        <source>by telephone or online</source>
        <translation>per Telefon oder online</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>nowhere yet. A stick that is put in is noticed by itself.</source>
        <translation>noch nirgends. Ein angesteckter Stick wird von selbst bemerkt.</translation>
    </message>
    <message>
        <source>{source} – not looked into any more</source>
        <translation>{source} – wird nicht mehr durchsucht</translation>
    </message>
    <message>
        <source>{source} – {remark}</source>
        <translation>{source} – {remark}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {source}</source>
        <translation>{source} vergessen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Look into {source} again</source>
        <translation>{source} wieder durchsuchen</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>{question}: who said it</source>
        <translation>{question}: wer es gesagt hat</translation>
    </message>
    <message>
        <source>{question}: when it was said</source>
        <translation>{question}: wann es gesagt wurde</translation>
    </message>
    <message>
        <source>Who said it, and when?</source>
        <translation>Wer hat es gesagt, und wann?</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>{source}: {read} records read, {taken} taken</source>
        <translation>{source}: Einträge gelesen: {read}, übernommen: {taken}</translation>
    </message>
    <message>
        <source>left out: {count} ({reason})</source>
        <translation>ausgelassen: {count} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffCardWords</name>
    <message>
        <source>Provider not stated</source>
        <translation>Träger nicht angegeben</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message numerus="yes">
        <source>%n more: a word or a country narrows it down.</source>
        <translation>
            <numerusform>%n weitere: ein Wort oder Land grenzt es ein.</numerusform>
            <numerusform>%n weitere: ein Wort oder Land grenzt es ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>For professionals</source>
        <translation>Für Fachkräfte</translation>
    </message>
    <message>
        <source>A word or a town, for example: helpline</source>
        <translation>Ein Wort oder Ort, zum Beispiel: Hotline</translation>
    </message>
    <message>
        <source>Search what there is for professionals</source>
        <translation>Suchen, was es für Fachkräfte gibt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Cards for professionals</source>
        <translation>Karten für Fachkräfte</translation>
    </message>
    <message>
        <source>Nothing for professionals was found. Try another word, or all countries.</source>
        <translation>Für Fachkräfte wurde nichts gefunden. Versuchen Sie ein anderes Wort oder alle Länder.</translation>
    </message>
    <message>
        <source>Show as a &amp;list, to print or save</source>
        <translation>Als &amp;Liste zeigen, zum Drucken oder Speichern</translation>
    </message>
    <message>
        <source>For you and your colleagues. None of this stands on a leaflet.</source>
        <translation>Für Sie und Ihre Kolleginnen und Kollegen. Nichts davon steht auf einem Infoblatt.</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
    <message>
        <source>Searched last:</source>
        <translation>Zuletzt gesucht:</translation>
    </message>
    <message>
        <source>Search again: {search}</source>
        <translation>Noch einmal suchen: {search}</translation>
    </message>
    <message>
        <source>housing Ostrava</source>
        <translation>Wohnung Ostrava</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>SteppedDialog</name>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>Still at work: {seconds} s</source>
        <translation>Die Arbeit dauert noch an: {seconds} s</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Neutral summary</source>
        <translation>Neutrale Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>For the official file. Nothing of health, offence or third persons is in it; read it all the same.</source>
        <translation>Für die amtliche Akte. Über Gesundheit, Straftat oder Dritte steht nichts darin; lesen Sie sie trotzdem.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after half a minute, so paste it now.</source>
        <translation>Kopiert. Die Zwischenablage wird nach einer halben Minute geleert; fügen Sie den Text jetzt ein.</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Summary of {date}</source>
        <translation>Zusammenfassung vom {date}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Services contacted</source>
        <translation>Kontaktierte Angebote</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n further services, not named here</source>
        <translation>
            <numerusform>%n weiteres Angebot, hier nicht genannt</numerusform>
            <numerusform>%n weitere Angebote, hier nicht genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for {days}</source>
        <translation>geplant für {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n more later</source>
        <translation>
            <numerusform>%n weiterer später</numerusform>
            <numerusform>%n weitere später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sections of the questions; Return opens one</source>
        <translation>Abschnitte der Fragen; die Eingabetaste öffnet einen</translation>
    </message>
    <message>
        <source>From an older form</source>
        <translation>Aus einem älteren Bogen</translation>
    </message>
</context>
<context>
    <name>TicksEditor</name>
    <message>
        <source>{question}: in words</source>
        <translation>{question}: in Worten</translation>
    </message>
    <message>
        <source>Unticked, because it cannot be true beside this: {options}</source>
        <translation>Haken entfernt, weil beides zugleich nicht stimmen kann: {options}</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n days</source>
        <translation>
            <numerusform>wartet seit %n Tag</numerusform>
            <numerusform>wartet seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OVERDUE by %n days</source>
        <translation>
            <numerusform>ÜBERFÄLLIG seit %n Tag</numerusform>
            <numerusform>ÜBERFÄLLIG seit %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are damaged, cannot be read, and are not in this list.</source>
        <translation>
            <numerusform>%n Eintrag ist beschädigt, lässt sich nicht lesen und steht nicht in dieser Liste.</numerusform>
            <numerusform>%n Einträge sind beschädigt, lassen sich nicht lesen und stehen nicht in dieser Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the others, and have a backup restored soon: see “Backups” among the clients.</source>
        <translation>Machen Sie mit den anderen weiter, und lassen Sie bald eine Sicherung zurückholen: siehe „Sicherungen“ bei den Klienten.</translation>
    </message>
    <message>
        <source>Legal basis for {about} ends</source>
        <translation>Rechtsgrundlage endet: {about}</translation>
    </message>
    <message>
        <source>Consent for {about} ends</source>
        <translation>Einwilligung endet: {about}</translation>
    </message>
    <message>
        <source>{about}: handed over on {day}, and no receipt has come</source>
        <translation>{about}: übergeben am {day}, keine Empfangsbestätigung gekommen</translation>
    </message>
    <message>
        <source>{about}: came on {day}, and waits for a decision</source>
        <translation>{about}: gekommen am {day}, wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>{about}: “{state}” since {day}</source>
        <translation>{about}: „{state}“ seit {day}</translation>
    </message>
</context>
<context>
    <name>TroubleBox</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of {moment}…</source>
        <translation>Sicherung vom {moment} wiede&amp;rherstellen…</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>Sicherung wäh&amp;len…</translation>
    </message>
</context>
<context>
    <name>UnmetBar</name>
    <message>
        <source>Could not be placed</source>
        <translation>Kein Platz gefunden</translation>
    </message>
    <message>
        <source>Note that there was no place: type, region, reason and month are kept, and nothing of the person.</source>
        <translation>Notieren, dass es keinen Platz gab: Art, Region, Grund und Monat werden behalten, nichts von der Person.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Noted without anything of the person.</source>
        <translation>Notiert, nichts von der Person.</translation>
    </message>
</context>
<context>
    <name>UnmetWords</name>
    <message>
        <source>No such service in the region</source>
        <translation>Kein solches Angebot in der Region</translation>
    </message>
    <message>
        <source>All are full</source>
        <translation>Alle sind voll</translation>
    </message>
    <message>
        <source>All exclude this person</source>
        <translation>Alle schließen diese Person aus</translation>
    </message>
    <message>
        <source>Too late before the release</source>
        <translation>Zu spät vor der Entlassung</translation>
    </message>
    <message>
        <source>The programme starts too late</source>
        <translation>Das Programm beginnt zu spät</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Access: steps, distance, no transport</source>
        <translation>Zugang: Stufen, Entfernung, keine Fahrt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
</context>
<context>
    <name>UpdateBox</name>
    <message>
        <source>How to update</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Choose a folder or stic&amp;k…</source>
        <translation>Au&amp;f Stick oder in Ordner suchen…</translation>
    </message>
    <message>
        <source>Look for a newer director&amp;y</source>
        <translation>Nach neuere&amp;m Verzeichnis suchen</translation>
    </message>
    <message>
        <source>Look &amp;at it…</source>
        <translation>&amp;Jetzt ansehen…</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <translation>Was sich geändert hat…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <translation>Herausgeber:</translation>
    </message>
    <message>
        <source>&amp;Add a publisher…</source>
        <translation>He&amp;rausgeber hinzufügen…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus &amp;Datei…</translation>
    </message>
    <message>
        <source>From a f&amp;older or stick…</source>
        <translation>Von &amp;Ordner oder Stick…</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>Wer &amp;ist das?</translation>
    </message>
    <message>
        <source>&amp;Remove this publisher…</source>
        <translation>Hera&amp;usgeber entfernen…</translation>
    </message>
    <message>
        <source>Where to look:</source>
        <translation>Wo gesucht wird:</translation>
    </message>
    <message>
        <source>Countries:</source>
        <translation>Länder:</translation>
    </message>
    <message>
        <source>Look by itself:</source>
        <translation>Von selbst suchen:</translation>
    </message>
    <message>
        <source>How often to look by itself</source>
        <translation>Wie oft von selbst gesucht wird</translation>
    </message>
    <message>
        <source>at each start</source>
        <translation>bei jedem Start</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal pro Tag</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>einmal pro Woche</translation>
    </message>
    <message>
        <source>never, only when I ask</source>
        <translation>nie, nur wenn ich suche</translation>
    </message>
    <message>
        <source>not added yet. An update is taken only from a publisher whom you have added once.</source>
        <translation>noch keiner. Ein Update wird nur von einem Herausgeber übernommen, den Sie einmal hinzugefügt haben.</translation>
    </message>
</context>
<context>
    <name>UpdateController</name>
    <message>
        <source>Looking for a newer directory…</source>
        <translation>Nach einem neueren Verzeichnis wird gesucht…</translation>
    </message>
</context>
<context>
    <name>UpdateScreenWords</name>
    <message>
        <source>The directory does not say of which day its data is.</source>
        <translation>Das Verzeichnis sagt nicht, von welchem Tag seine Daten sind.</translation>
    </message>
    <message numerus="yes">
        <source>Data of {date} (%n days old)</source>
        <translation>
            <numerusform>Daten vom {date} (vor %n Tag)</numerusform>
            <numerusform>Daten vom {date} (vor %n Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}. Old data: look for a newer directory.</source>
        <translation>{age}. Alte Daten: Suchen Sie nach einem neueren Verzeichnis.</translation>
    </message>
    <message>
        <source>{age}. Very old data: numbers and addresses may be wrong. Ask your office for a newer stick.</source>
        <translation>{age}. Sehr alte Daten: Nummern und Adressen können falsch sein. Bitten Sie Ihre Dienststelle um einen neueren Stick.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute, {time} Uhr</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern, {time} Uhr</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time} Uhr</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>mit dem Programm geliefert</translation>
    </message>
    <message>
        <source>read in from “{source}”</source>
        <translation>eingelesen aus „{source}“</translation>
    </message>
    <message>
        <source>gone back to</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>gone back to; signed by {publisher}</source>
        <translation>zurückgeholt; signiert von {publisher}</translation>
    </message>
    <message>
        <source>signed by {publisher}, from {source}</source>
        <translation>signiert von {publisher}, aus {source}</translation>
    </message>
    <message>
        <source>In use since {moment}: {origin}.</source>
        <translation>In Gebrauch seit {moment}: {origin}.</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Internet: {address}</source>
        <translation>Internet: {address}</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Ordner: {path}</translation>
    </message>
    <message>
        <source>There is a newer directory of {date} ({size} MB to fetch).</source>
        <translation>Es gibt ein neueres Verzeichnis vom {date} ({size} MB zu holen).</translation>
    </message>
    <message>
        <source>Another directory of {date} is ready: {count}.</source>
        <translation>Ein anderes Verzeichnis vom {date} liegt bereit: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer directory of {date} is ready: {changes}.</source>
        <translation>Ein neueres Verzeichnis vom {date} liegt bereit: {changes}.</translation>
    </message>
    <message>
        <source>This replaces the sample directory.</source>
        <translation>Es ersetzt das Musterverzeichnis.</translation>
    </message>
    <message>
        <source>This replaces “{title}”.</source>
        <translation>Es ersetzt „{title}“.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>“{title}” ({date}, {count})</source>
        <translation>„{title}“ ({date}, {count})</translation>
    </message>
    <message>
        <source>There is a stick with a directory of “{title}”. This publisher was not added here yet.</source>
        <translation>Ein Stick mit einem Verzeichnis von „{title}“ ist angesteckt. Dieser Herausgeber wurde hier noch nicht hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n eingestellt</numerusform>
            <numerusform>%n eingestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n nicht mehr da</numerusform>
            <numerusform>%n nicht mehr da</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} (signed on {signed})</source>
        <translation>{date} (signiert am {signed})</translation>
    </message>
    <message>
        <source>Checked {moment}: this is the newest.</source>
        <translation>Gesucht: {moment}. Ihr Verzeichnis ist das neueste.</translation>
    </message>
    <message>
        <source>Updates are off until you add the publisher of your directory, once.</source>
        <translation>Updates gibt es erst, wenn Sie den Herausgeber Ihres Verzeichnisses einmal hinzugefügt haben.</translation>
    </message>
    <message>
        <source>{title}. {sentence} {advice}</source>
        <translation>{title}. {sentence} {advice}</translation>
    </message>
    <message>
        <source>The newer directory is being read in. Go on working; the one in use stays until then.</source>
        <translation>Das neuere Verzeichnis wird eingelesen. Arbeiten Sie weiter; bis dahin bleibt das jetzige in Gebrauch.</translation>
    </message>
    <message>
        <source>A newer directory is ready.</source>
        <translation>Ein neueres Verzeichnis liegt bereit.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Noch nicht gesucht.</translation>
    </message>
    <message>
        <source>Of {before} services in use {removed} would go. That is more than anybody should take over alone: it may be a mistake of the publisher. Ask whoever looks after this computer, or call the publisher. Until then keep the directory in use.</source>
        <translation>Von {before} Angeboten in Gebrauch würden {removed} entfallen. Das ist mehr, als jemand allein übernehmen soll: Es kann ein Fehler des Herausgebers sein. Fragen Sie die, die diesen Computer betreuen, oder rufen Sie den Herausgeber an. Behalten Sie bis dahin das jetzige Verzeichnis.</translation>
    </message>
    <message>
        <source>{name}: {reason}, see {successor}</source>
        <translation>{name}: {reason}, siehe {successor}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: it shows {shows}, and it is {date} at least. Ask whoever looks after this computer to set it. Until then the later day counts.</source>
        <translation>Die Uhr dieses Computers geht falsch: Sie zeigt den {shows}, es ist aber mindestens der {date}. Bitten Sie die, die diesen Computer betreuen, sie zu stellen. Bis dahin gilt der spätere Tag.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>merged with another</source>
        <translation>mit einem anderen zusammengeführt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>umgezogen</translation>
    </message>
    <message>
        <source>withdrawn by its provider</source>
        <translation>vom Träger zurückgezogen</translation>
    </message>
    <message>
        <source>taken out, because somebody objected</source>
        <translation>nach einem Widerspruch herausgenommen</translation>
    </message>
    <message>
        <source>was there twice</source>
        <translation>war doppelt</translation>
    </message>
    <message>
        <source>not checked for too long</source>
        <translation>zu lange nicht geprüft</translation>
    </message>
</context>
<context>
    <name>UpdateTask</name>
    <message>
        <source>Reading in a directory…</source>
        <translation>Verzeichnis wird eingelesen…</translation>
    </message>
    <message>
        <source>Looking for a newer directory…</source>
        <translation>Nach einem neueren Verzeichnis wird gesucht…</translation>
    </message>
    <message>
        <source>Fetching the newer directory…</source>
        <translation>Das neuere Verzeichnis wird geholt…</translation>
    </message>
    <message>
        <source>Fetching and checking: {percent} %</source>
        <translation>Wird geholt und geprüft: {percent} %</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>{done} von {total} gelesen</translation>
    </message>
</context>
<context>
    <name>VaultRoom</name>
    <message>
        <source>Working with client data…</source>
        <translation>Klientendaten werden bearbeitet…</translation>
    </message>
</context>
<context>
    <name>VaultScreenWords</name>
    <message>
        <source>At least {characters} characters, or a sentence of {words} words or more. Long and easy to remember is better than short and strange.</source>
        <translation>Mindestens {characters} Zeichen oder ein Satz mit {words} oder mehr Wörtern. Lang und leicht zu merken ist besser als kurz und seltsam.</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters, please.</source>
        <translation>
            <numerusform>Noch %n Zeichen.</numerusform>
            <numerusform>Noch %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is longer than any password needs to be.</source>
        <translation>Das ist länger, als ein Passwort sein muss.</translation>
    </message>
    <message>
        <source>Too few different characters: this is guessed at once.</source>
        <translation>Zu wenige verschiedene Zeichen: Das ist sofort erraten.</translation>
    </message>
    <message>
        <source>This is one of the first that everybody would try. Add words of your own.</source>
        <translation>Das ist eines der ersten, die alle probieren würden. Fügen Sie eigene Wörter hinzu.</translation>
    </message>
    <message>
        <source>This is hardly more than your name. Add words that others do not know.</source>
        <translation>Das ist kaum mehr als Ihr Name. Fügen Sie Wörter hinzu, die andere nicht kennen.</translation>
    </message>
    <message>
        <source>Good. Both are the same.</source>
        <translation>Gut. Beide stimmen überein.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Good. Now type it a second time.</source>
        <translation>Gut. Tippen Sie es jetzt ein zweites Mal.</translation>
    </message>
    <message>
        <source>The password does not match. The next try needs a short wait.</source>
        <translation>Das Passwort stimmt nicht. Vor dem nächsten Versuch müssen Sie kurz warten.</translation>
    </message>
    <message numerus="yes">
        <source>The password does not match. %n quick tries left, then a short wait.</source>
        <translation>
            <numerusform>Das Passwort stimmt nicht. Noch %n Versuch ohne Wartezeit, danach müssen Sie kurz warten.</numerusform>
            <numerusform>Das Passwort stimmt nicht. Noch %n Versuche ohne Wartezeit, danach müssen Sie kurz warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %n seconds.</source>
        <translation>
            <numerusform>Zu viele falsche Passwörter. Sie können es in %n Sekunde wieder versuchen.</numerusform>
            <numerusform>Zu viele falsche Passwörter. Sie können es in %n Sekunden wieder versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in {minutes}:{seconds} minutes.</source>
        <translation>Zu viele falsche Passwörter. Sie können es in {minutes}:{seconds} Minuten wieder versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Locks itself after %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>Sperrt sich nach %n Minute ohne Tastatur und Maus</numerusform>
            <numerusform>Sperrt sich nach %n Minuten ohne Tastatur und Maus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>Waiting to go out</source>
        <translation>Wartet auf Weitergabe</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Save it as a file, and hand the file to the publisher of the directory.</source>
        <translation>Von hier wird nichts gesendet. Speichern Sie es als Datei, und geben Sie die Datei an den Herausgeber des Verzeichnisses weiter.</translation>
    </message>
    <message>
        <source>Save as a f&amp;ile…</source>
        <translation>A&amp;ls Datei speichern…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>also what was handed over &amp;before</source>
        <translation>auch, &amp;was schon weitergegeben wurde</translation>
    </message>
    <message>
        <source>Waiting: {count}.</source>
        <translation>Noch weiterzugeben: {count}.</translation>
    </message>
    <message>
        <source>Nothing waits. What was handed over is kept for 90 days, then dropped.</source>
        <translation>Nichts wartet. Was weitergegeben wurde, bleibt 90 Tage gespeichert und wird dann gelöscht.</translation>
    </message>
    <message>
        <source>Nothing waits. “Report an error” at a record makes a correction.</source>
        <translation>Nichts wartet. „Fehler melden“ bei einem Eintrag legt eine Berichtigung an.</translation>
    </message>
</context>
<context>
    <name>WaitingController</name>
    <message numerus="yes">
        <source>Saved %n slips as {file}. Hand the file to the publisher.</source>
        <translation>
            <numerusform>%n Meldung als {file} gespeichert. Geben Sie die Datei an den Herausgeber weiter.</numerusform>
            <numerusform>%n Meldungen als {file} gespeichert. Geben Sie die Datei an den Herausgeber weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}
{source}</source>
        <translation>{what}
{source}</translation>
    </message>
    <message>
        <source>Save what waits as a file</source>
        <translation>Was wartet, als Datei speichern</translation>
    </message>
    <message>
        <source>Slips (*.json)</source>
        <translation>Meldungen (*.json)</translation>
    </message>
</context>
<context>
    <name>WayField</name>
    <message>
        <source>Wa&amp;y to “{name}” in your words (optional)</source>
        <translation>&amp;Weg zu „{name}“ in Ihren Worten (optional)</translation>
    </message>
    <message>
        <source>Wa&amp;y in your words (optional)</source>
        <translation>&amp;Weg in Ihren Worten (optional)</translation>
    </message>
    <message>
        <source>Way in your words: {name}</source>
        <translation>Weg in Ihren Worten: {name}</translation>
    </message>
    <message>
        <source>Without your words, the distance from the place of the search is printed: {place}.</source>
        <translation>Ohne Ihre Worte wird die Entfernung vom Ort der Suche gedruckt: {place}.</translation>
    </message>
    <message>
        <source>For the distance, name a place in the search.</source>
        <translation>Für die Entfernung nennen Sie in der Suche einen Ort.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Workpris Desktop</source>
        <translation>Willkommen bei Workpris Desktop</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Seite {number} von {all}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Skip all this</source>
        <translation>&amp;Überspringen</translation>
    </message>
</context>
<context>
    <name>WorkplacePage</name>
    <message>
        <source>Where do you work?</source>
        <translation>Wo arbeiten Sie?</translation>
    </message>
    <message>
        <source>Maps, prisons and cards for professionals then begin there.</source>
        <translation>Karten, Haftanstalten und die Karten für Fachkräfte beginnen dann dort.</translation>
    </message>
    <message>
        <source>Both can stay empty. They are kept on this computer only.</source>
        <translation>Beides kann leer bleiben. Es wird nur auf diesem Computer gespeichert.</translation>
    </message>
</context>
<context>
    <name>WorkplaceSection</name>
    <message>
        <source>Where you work</source>
        <translation>Wo Sie arbeiten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Haftanstalt</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Not known: {code}</source>
        <translation>Nicht bekannt: {code}</translation>
    </message>
</context>
<context>
    <name>WritingBox</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>two answers differ</source>
        <translation>zwei Antworten unterscheiden sich</translation>
    </message>
    <message>
        <source>it is said to be right, and corrected at once</source>
        <translation>es soll stimmen und wird zugleich berichtigt</translation>
    </message>
    <message>
        <source>the answer is older than the last check</source>
        <translation>die Antwort ist älter als die letzte Prüfung</translation>
    </message>
    <message>
        <source>the record has changed since the question was asked</source>
        <translation>der Eintrag hat sich geändert, seit gefragt wurde</translation>
    </message>
    <message>
        <source>there are more free places than places</source>
        <translation>es sind mehr Plätze frei, als es Plätze gibt</translation>
    </message>
    <message>
        <source>it is full, and has free places</source>
        <translation>es ist voll belegt und hat freie Plätze</translation>
    </message>
    <message>
        <source>it is closed, and takes people</source>
        <translation>es ist geschlossen und nimmt Menschen auf</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>What to give</source>
        <translation>Anzugeben</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>keep directory and settings in this folder</source>
        <translation>Verzeichnis und Einstellungen in diesem Ordner halten</translation>
    </message>
    <message>
        <source>language to speak</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>“{text}” is not the code of a language, such as {example}</source>
        <translation>„{text}“ ist kein Sprachcode wie {example}</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number from 1</source>
        <translation>„{text}“ ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>folder or zip file of a directory package</source>
        <translation>Ordner oder Zip-Datei eines Verzeichnispakets</translation>
    </message>
    <message>
        <source>write JSON, for scripts</source>
        <translation>JSON ausgeben, für Skripte</translation>
    </message>
    <message>
        <source>No directory was read in yet.</source>
        <translation>Es wurde noch kein Verzeichnis eingelesen.</translation>
    </message>
    <message>
        <source>{moment}: {title} ({issued}), services {services}, {origin}</source>
        <translation>{moment}: {title} ({issued}), Angebote: {services}, {origin}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>only this type of service, such as DEB or ACC.EMG</source>
        <translation>nur diese Art von Angebot, etwa DEB oder ACC.EMG</translation>
    </message>
    <message>
        <source>only this region: NUTS or ISO 3166-2 code</source>
        <translation>nur diese Region: NUTS- oder ISO-3166-2-Code</translation>
    </message>
    <message>
        <source>only help in prison, outside prison, or from afar</source>
        <translation>nur Hilfe in Haft, außerhalb der Haft oder aus der Ferne</translation>
    </message>
    <message>
        <source>language of the sheet, else the one spoken</source>
        <translation>Sprache des Blatts, sonst die des Programms</translation>
    </message>
    <message>
        <source>all questions and needs, not only the core</source>
        <translation>alle Fragen und der ganze Bedarf, nicht nur die Kernfragen</translation>
    </message>
    <message>
        <source>ids of services, in printing order</source>
        <translation>Kennungen der Angebote, in der Reihenfolge des Drucks</translation>
    </message>
    <message>
        <source>words to look for</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>take the best services of the search, no more than so many</source>
        <translation>die besten Angebote der Suche nehmen, höchstens so viele</translation>
    </message>
    <message>
        <source>A pocket card has no big print: it is printed in its usual size.</source>
        <translation>Für die Taschenkarte gibt es keine große Schrift: Sie wird in der üblichen Größe gedruckt.</translation>
    </message>
    <message>
        <source>Phrases with more than 8 words in a sentence, which are hard to read: {keys}</source>
        <translation>Textbausteine mit mehr als 8 Wörtern in einem Satz, die schwer zu lesen sind: {keys}</translation>
    </message>
    <message>
        <source>--way names a service that is not on the sheet: {id}</source>
        <translation>--way nennt ein Angebot, das nicht auf dem Blatt steht: {id}</translation>
    </message>
    <message>
        <source>id of the form, where the service has several</source>
        <translation>Kennung des Formulars, wenn das Angebot mehrere hat</translation>
    </message>
    <message>
        <source>size of the sheet</source>
        <translation>Größe des Blatts</translation>
    </message>
    <message>
        <source>there are several forms, name one with --form: {names}</source>
        <translation>es gibt mehrere Formulare, nennen Sie eines mit --form: {names}</translation>
    </message>
    <message>
        <source>Choose with --service, or take the best ones with --limit.</source>
        <translation>Wählen Sie mit --service aus, oder nehmen Sie mit --limit die besten.</translation>
    </message>
    <message>
        <source>Find services for people in prison and after release, and print whom to call.</source>
        <translation>Angebote für Menschen in Haft und nach der Entlassung finden und drucken, wen man anrufen kann.</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>find services</source>
        <translation>Angebote finden</translation>
    </message>
    <message>
        <source>show one service in full</source>
        <translation>ein Angebot vollständig zeigen</translation>
    </message>
    <message>
        <source>print services on a sheet</source>
        <translation>Angebote auf ein Blatt drucken</translation>
    </message>
    <message>
        <source>list all that a search finds, for staff</source>
        <translation>alles auflisten, was eine Suche findet, für Fachkräfte</translation>
    </message>
    <message>
        <source>print the blank entry sheet</source>
        <translation>den leeren Aufnahmebogen drucken</translation>
    </message>
    <message>
        <source>print a provider&apos;s own form, empty</source>
        <translation>das eigene Formular eines Trägers leer drucken</translation>
    </message>
    <message>
        <source>find the offices that are responsible for a person</source>
        <translation>die Stellen finden, die für eine Person zuständig sind</translation>
    </message>
    <message>
        <source>see which kinds of help are missing where</source>
        <translation>zeigt, welche Arten von Hilfe wo fehlen</translation>
    </message>
    <message>
        <source>find what a person needs who is released today</source>
        <translation>finden, was eine Person braucht, die heute entlassen wird</translation>
    </message>
    <message>
        <source>read in a directory, or see which one is there</source>
        <translation>ein Verzeichnis einlesen oder sehen, welches da ist</translation>
    </message>
    <message>
        <source>read a package in</source>
        <translation>ein Paket einlesen</translation>
    </message>
    <message>
        <source>see which one is there</source>
        <translation>sehen, welches da ist</translation>
    </message>
    <message>
        <source>use the one again that was in use before</source>
        <translation>wieder das nehmen, das vorher in Gebrauch war</translation>
    </message>
    <message>
        <source>see which ones were in use, and where they came from</source>
        <translation>sehen, welche in Gebrauch waren und woher sie kamen</translation>
    </message>
    <message>
        <source>look for a newer directory, and take it</source>
        <translation>nach einem neueren Verzeichnis suchen und es übernehmen</translation>
    </message>
    <message>
        <source>whose directory is taken</source>
        <translation>wessen Verzeichnis übernommen wird</translation>
    </message>
    <message>
        <source>add the publisher once, after its words were compared</source>
        <translation>den Herausgeber einmal hinzufügen, nachdem seine Wörter verglichen wurden</translation>
    </message>
    <message>
        <source>see whose it is</source>
        <translation>sehen, von wem es ist</translation>
    </message>
    <message>
        <source>take updates of nobody from now on</source>
        <translation>von jetzt an von niemandem Updates übernehmen</translation>
    </message>
    <message>
        <source>see what waits to go to the publisher, and save it as a file</source>
        <translation>sehen, was auf die Weitergabe an den Herausgeber wartet, und es als Datei speichern</translation>
    </message>
    <message>
        <source>see what waits</source>
        <translation>sehen, was wartet</translation>
    </message>
    <message>
        <source>save what waits as a file</source>
        <translation>was wartet, als Datei speichern</translation>
    </message>
    <message>
        <source>remove a slip</source>
        <translation>eine Meldung entfernen</translation>
    </message>
    <message>
        <source>try whether everything works</source>
        <translation>prüfen, ob alles funktioniert</translation>
    </message>
    <message>
        <source>add what no directory has: the parish, the landlord, the doctor next door</source>
        <translation>hinzufügen, was kein Verzeichnis hat: die Pfarrgemeinde, die Vermieterin, den Arzt nebenan</translation>
    </message>
    <message>
        <source>add a service</source>
        <translation>ein Angebot hinzufügen</translation>
    </message>
    <message>
        <source>change an entry, or say that it is still right</source>
        <translation>einen Eintrag ändern oder sagen, dass er noch stimmt</translation>
    </message>
    <message>
        <source>list what was added</source>
        <translation>auflisten, was hinzugefügt wurde</translation>
    </message>
    <message>
        <source>save all of it as a file, for another computer</source>
        <translation>alles als Datei speichern, für einen anderen Computer</translation>
    </message>
    <message>
        <source>take in what another computer saved, or a filled template</source>
        <translation>übernehmen, was ein anderer Computer gespeichert hat, oder eine ausgefüllte Vorlage</translation>
    </message>
    <message>
        <source>remove an entry</source>
        <translation>einen Eintrag entfernen</translation>
    </message>
    <message>
        <source>back client data up, restore it, and look whether it is whole</source>
        <translation>Klientendaten sichern, wiederherstellen und prüfen, ob sie unbeschädigt sind</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>eine Sicherung erstellen</translation>
    </message>
    <message>
        <source>put a backup in the place of the vault, which is set aside and kept</source>
        <translation>eine Sicherung an die Stelle des Tresors setzen, der beiseitegelegt und aufbewahrt wird</translation>
    </message>
    <message>
        <source>look at all of the vault, or of a backup</source>
        <translation>den ganzen Tresor oder eine Sicherung prüfen</translation>
    </message>
    <message>
        <source>export what is kept about clients, for themselves or for a shared register</source>
        <translation>exportieren, was über Klientinnen und Klienten gespeichert ist, für sie selbst oder für ein gemeinsames Register</translation>
    </message>
    <message>
        <source>all that is kept about one person, for that person</source>
        <translation>alles, was über eine Person gespeichert ist, für diese Person</translation>
    </message>
    <message>
        <source>what clients agreed to give to the register of an authority, encrypted</source>
        <translation>wofür Klientinnen und Klienten eingewilligt haben, dass es in das Register einer Behörde kommt, verschlüsselt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw. What is known about it stands in the log: {folder}</source>
        <translation>Etwas ist schiefgegangen, das niemand vorhergesehen hat. Was darüber bekannt ist, steht im Protokoll: {folder}</translation>
    </message>
    <message>
        <source>the PDF file to save</source>
        <translation>die PDF-Datei, die gespeichert wird</translation>
    </message>
    <message>
        <source>list no more than so many services, the best of the search</source>
        <translation>höchstens so viele Angebote auflisten, die besten der Suche</translation>
    </message>
    <message>
        <source>the file to save: its name ends with .pdf, .xlsx or .csv</source>
        <translation>die Datei, die gespeichert wird; ihr Name endet auf .pdf, .xlsx oder .csv</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>It is plain text: whoever gets this file reads all of it. Delete it once it was handed over.</source>
        <translation>Das ist lesbarer Text: Wer diese Datei bekommt, liest alles. Löschen Sie sie, sobald sie übergeben ist.</translation>
    </message>
    <message>
        <source>Clients exported for “{authority}”: {clients}. The file is encrypted: {file}</source>
        <translation>Für „{authority}“ exportierte Klientinnen und Klienten: {clients}. Die Datei ist verschlüsselt: {file}</translation>
    </message>
    <message>
        <source>Left out: {unreadable} clients, for one of their consents is damaged and cannot be read. Restore a backup of the vault, and export again.</source>
        <translation>Ausgelassen: {unreadable} Personen, weil eine ihrer Einwilligungen beschädigt ist und nicht gelesen werden kann. Spielen Sie eine Sicherung des Tresors zurück, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Passphrase for the file: </source>
        <translation>Passphrase für die Datei: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dieselbe: </translation>
    </message>
    <message>
        <source>the two passphrases are not the same</source>
        <translation>die beiden Passphrasen stimmen nicht überein</translation>
    </message>
    <message>
        <source>This list is for staff. Do not hand it out.</source>
        <translation>Diese Liste ist für Fachkräfte. Händigen Sie sie nicht aus.</translation>
    </message>
    <message>
        <source>the name of the file must end with .pdf, .xlsx or .csv: {file}</source>
        <translation>der Name der Datei muss auf .pdf, .xlsx oder .csv enden: {file}</translation>
    </message>
    <message>
        <source>show no more than so many services</source>
        <translation>höchstens so viele Angebote zeigen</translation>
    </message>
    <message>
        <source>with --json: also how many services each further filter would keep</source>
        <translation>mit --json: auch, wie viele Angebote jeder weitere Filter übrig ließe</translation>
    </message>
    <message>
        <source>neither words nor a filter were given</source>
        <translation>weder Suchwörter noch ein Filter wurden angegeben</translation>
    </message>
    <message>
        <source>These do not fit:</source>
        <translation>Diese passen nicht:</translation>
    </message>
    <message>
        <source>There are more. Add a word or a filter, or raise --limit.</source>
        <translation>Es gibt weitere. Geben Sie ein Wort oder einen Filter dazu, oder erhöhen Sie --limit.</translation>
    </message>
    <message>
        <source>Did you mean: {text}</source>
        <translation>Meinten Sie: {text}</translation>
    </message>
    <message>
        <source>Without “{word}” there would be {count}.</source>
        <translation>Ohne „{word}“ wären es {count}.</translation>
    </message>
    <message>
        <source>Within {km} km of {place} there would be {count}.</source>
        <translation>Im Umkreis von {km} km um {place} wären es {count}.</translation>
    </message>
    <message>
        <source>provider not stated</source>
        <translation>Träger nicht angegeben</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>letters for printing</source>
        <translation>Schrift zum Drucken</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>database engine</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>printing a page: {language}</source>
        <translation>eine Seite drucken: {language}</translation>
    </message>
    <message>
        <source>client data is encrypted</source>
        <translation>Klientendaten sind verschlüsselt</translation>
    </message>
    <message>
        <source>a signed directory is taken</source>
        <translation>ein signiertes Verzeichnis wird angenommen</translation>
    </message>
    <message>
        <source>id of a service, as search shows</source>
        <translation>Kennung eines Angebots, wie die Suche sie zeigt</translation>
    </message>
    <message>
        <source>name of a town, or its id where several towns have the name</source>
        <translation>Name eines Ortes, oder seine Kennung, wenn mehrere Orte so heißen</translation>
    </message>
    <message>
        <source>by where the person stays, else by permanent residence</source>
        <translation>nach dem Aufenthaltsort der Person, sonst nach dem Hauptwohnsitz</translation>
    </message>
    <message>
        <source>This file holds facts about a person. Delete it when you are done.</source>
        <translation>Diese Datei enthält Angaben zu einer Person. Löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>the file with the facts cannot be read</source>
        <translation>die Datei mit den Angaben lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>look around this town</source>
        <translation>im Umkreis dieses Ortes suchen</translation>
    </message>
    <message>
        <source>no further from it than so many kilometres</source>
        <translation>höchstens so viele Kilometer davon entfernt</translation>
    </message>
    <message>
        <source>help inside this prison: its id, or its name</source>
        <translation>Hilfe in dieser Haftanstalt: ihre Kennung oder ihr Name</translation>
    </message>
    <message>
        <source>only what is known to be open on this day, or at this minute</source>
        <translation>nur, wovon bekannt ist, dass es an diesem Tag oder zu dieser Uhrzeit geöffnet ist</translation>
    </message>
    <message>
        <source>only services with this value of a facet, such as payment=free; may be repeated</source>
        <translation>nur Angebote mit diesem Wert eines Merkmals, etwa payment=free; mehrmals möglich</translation>
    </message>
    <message>
        <source>also what is offered to professionals only</source>
        <translation>auch, was nur für Fachkräfte ist</translation>
    </message>
    <message>
        <source>by which places it is counted; regions, unless said otherwise</source>
        <translation>nach welchen Orten gezählt wird; nach Regionen, wenn nichts anderes gesagt ist</translation>
    </message>
    <message>
        <source>only places in this country or region: NUTS or ISO 3166-2 code</source>
        <translation>nur Orte in diesem Land oder dieser Region: Code nach NUTS oder ISO 3166-2</translation>
    </message>
    <message>
        <source>only this type of service and those below it, such as ACC</source>
        <translation>nur diese Art von Angebot und die Arten darunter, zum Beispiel ACC</translation>
    </message>
    <message>
        <source>judge by the facts of a person in this JSON file; - reads them from the input</source>
        <translation>nach den Angaben zu einer Person in dieser JSON-Datei beurteilen; - liest sie aus der Eingabe</translation>
    </message>
    <message>
        <source>what runs in one prison, and what waits outside: its name or a part of it</source>
        <translation>was in einer Haftanstalt läuft und was draußen wartet: ihr Name oder ein Teil davon</translation>
    </message>
    <message>
        <source>what has changed since the edition before (former), or a day such as 2026-05-01</source>
        <translation>was sich seit der Ausgabe davor (former) oder seit einem Tag wie 2026-05-01 geändert hat</translation>
    </message>
    <message>
        <source>add up tables of demand that offices have saved, and tell the sums beside</source>
        <translation>Tabellen der Nachfrage, die Dienststellen gespeichert haben, zusammenzählen und die Summen daneben sagen</translation>
    </message>
    <message>
        <source>save a report: the name of the file ends with .pdf, .xlsx or .png</source>
        <translation>einen Bericht speichern: Der Dateiname endet auf .pdf, .xlsx oder .png</translation>
    </message>
    <message>
        <source>the name of the file must end with .pdf, .xlsx or .png: {file}</source>
        <translation>der Dateiname muss auf .pdf, .xlsx oder .png enden: {file}</translation>
    </message>
    <message>
        <source>by what the answer is sorted</source>
        <translation>wonach die Antwort sortiert ist</translation>
    </message>
    <message>
        <source>a distance needs a place: --near</source>
        <translation>eine Entfernung braucht einen Ort: --near</translation>
    </message>
    <message>
        <source>“{text}” is not a distance in kilometres</source>
        <translation>„{text}“ ist keine Entfernung in Kilometern</translation>
    </message>
    <message>
        <source>“{text}” is not a day, or a day and a minute such as {example}</source>
        <translation>„{text}“ ist weder ein Tag noch ein Tag mit Uhrzeit wie {example}</translation>
    </message>
    <message>
        <source>“{text}” is not FACET=VALUE with one of the facets {facets}</source>
        <translation>„{text}“ hat nicht die Form FACET=VALUE mit einem der Merkmale {facets}</translation>
    </message>
    <message>
        <source>A4, A5, A4 folded to A5, or a pocket card</source>
        <translation>A4, A5, A4 auf A5 gefaltet oder eine Taschenkarte</translation>
    </message>
    <message>
        <source>big print</source>
        <translation>große Schrift</translation>
    </message>
    <message>
        <source>pictograms beside the words</source>
        <translation>Piktogramme neben den Wörtern</translation>
    </message>
    <message>
        <source>a code beside each telephone number that dials it</source>
        <translation>neben jeder Telefonnummer ein Code, der sie wählt</translation>
    </message>
    <message>
        <source>of services that give the person away, print nothing but the telephone</source>
        <translation>von Angeboten, die die Person verraten, nur das Telefon drucken</translation>
    </message>
    <message>
        <source>print also what gives the person away</source>
        <translation>auch drucken, was die Person verrät</translation>
    </message>
    <message>
        <source>the parts to print, of: {parts}; without this option: {usual}</source>
        <translation>die Angaben, die gedruckt werden, aus: {parts}; ohne diese Option: {usual}</translation>
    </message>
    <message>
        <source>parts to print beside those</source>
        <translation>Angaben, die zusätzlich gedruckt werden</translation>
    </message>
    <message>
        <source>parts to leave out</source>
        <translation>Angaben, die wegbleiben</translation>
    </message>
    <message>
        <source>a line below the title, up to {most} characters</source>
        <translation>eine Zeile unter dem Titel, bis zu {most} Zeichen</translation>
    </message>
    <message>
        <source>a sentence of your own, up to {most} characters</source>
        <translation>ein eigener Satz, bis zu {most} Zeichen</translation>
    </message>
    <message>
        <source>who made the sheet, up to {most} characters</source>
        <translation>wer das Blatt gemacht hat, bis zu {most} Zeichen</translation>
    </message>
    <message>
        <source>print how far each service is from this town, and in which direction</source>
        <translation>drucken, wie weit und in welcher Richtung jedes Angebot von diesem Ort liegt</translation>
    </message>
    <message>
        <source>how to get to a service in your own words, up to {most} characters; may be repeated</source>
        <translation>der Weg zu einem Angebot in eigenen Worten, bis zu {most} Zeichen; mehrmals möglich</translation>
    </message>
    <message>
        <source>“{text}” is not ID=TEXT</source>
        <translation>„{text}“ hat nicht die Form ID=TEXT</translation>
    </message>
    <message>
        <source>the text has {count} characters, and there is room for {most}</source>
        <translation>der Text hat {count} Zeichen, Platz ist für {most}</translation>
    </message>
    <message>
        <source>the town where the person goes</source>
        <translation>der Ort, in den die Person geht</translation>
    </message>
    <message>
        <source>w for a woman, m for a man</source>
        <translation>w für eine Frau, m für einen Mann</translation>
    </message>
    <message>
        <source>as if it were then, else now</source>
        <translation>als wäre es zu diesem Zeitpunkt, sonst jetzt</translation>
    </message>
    <message>
        <source>also save the sheet as PDF</source>
        <translation>das Blatt auch als PDF speichern</translation>
    </message>
    <message>
        <source>Where something gives the person away, the sheet has the telephone number only.</source>
        <translation>Wo etwas die Person verrät, steht auf dem Blatt nur die Telefonnummer.</translation>
    </message>
    <message>
        <source>“{text}” is not a day and a minute such as {example}</source>
        <translation>„{text}“ ist kein Tag mit Uhrzeit wie {example}</translation>
    </message>
    <message>
        <source>It waits to go to the publisher: workpris slips export. With --no-proposal it does not.</source>
        <translation>Wartet auf die Weitergabe an den Herausgeber: workpris slips export. Mit --no-proposal nicht.</translation>
    </message>
    <message>
        <source>Changed; as it is now it waits to go to the publisher.</source>
        <translation>Geändert; so wartet der Eintrag auf die Weitergabe an den Herausgeber.</translation>
    </message>
    <message>
        <source>Changed; its proposal to the publisher was removed.</source>
        <translation>Geändert; der Vorschlag an den Herausgeber wurde entfernt.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Is a person named there? An entry is about a provider, never about a person.</source>
        <translation>Ist darin eine Person genannt? Ein eigener Eintrag beschreibt einen Träger, nie eine Person.</translation>
    </message>
    <message>
        <source>Our office has not added anything yet.</source>
        <translation>Unsere Dienststelle hat noch nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>the file to save, for another computer</source>
        <translation>die Datei, die gespeichert wird, für einen anderen Computer</translation>
    </message>
    <message>
        <source>entries of another computer (.json), or a package made of the filled template</source>
        <translation>eigene Einträge von einem anderen Computer (.json) oder ein Paket aus der ausgefüllten Vorlage</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {known} known already</source>
        <translation>neu: {added}, geändert: {changed}, schon bekannt: {known}</translation>
    </message>
    <message>
        <source>Left out, because type, town or telephone is missing or something too long: {name}</source>
        <translation>Ausgelassen, weil Art, Ort oder Telefon fehlt oder etwas zu lang ist: {name}</translation>
    </message>
    <message>
        <source>id of an entry, as office list shows</source>
        <translation>Kennung eines eigenen Eintrags, wie office list sie zeigt</translation>
    </message>
    <message>
        <source>Removed, and its proposal to the publisher.</source>
        <translation>Entfernt, auch der Vorschlag an den Herausgeber.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>how the service is called</source>
        <translation>wie das Angebot heißt</translation>
    </message>
    <message>
        <source>its type, such as DEB or ACC.EMG</source>
        <translation>seine Art, etwa DEB oder ACC.EMG</translation>
    </message>
    <message>
        <source>the town where it is</source>
        <translation>der Ort, an dem es ist</translation>
    </message>
    <message>
        <source>its telephone number</source>
        <translation>seine Telefonnummer</translation>
    </message>
    <message>
        <source>when it is open, such as “Mo-Fr 8:00-16:00”</source>
        <translation>wann es geöffnet ist, etwa „Mo-Fr 8:00-16:00“</translation>
    </message>
    <message>
        <source>only by appointment</source>
        <translation>nur nach Vereinbarung</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>whom it takes</source>
        <translation>wen es aufnimmt</translation>
    </message>
    <message>
        <source>from this age</source>
        <translation>ab diesem Alter</translation>
    </message>
    <message>
        <source>up to this age</source>
        <translation>bis zu diesem Alter</translation>
    </message>
    <message>
        <source>it costs nothing</source>
        <translation>es ist kostenlos</translation>
    </message>
    <message>
        <source>what else to know of the provider, in 300 characters</source>
        <translation>was man über den Träger noch wissen soll, in 300 Zeichen</translation>
    </message>
    <message>
        <source>country of a town that is in no list of places, such as CZ</source>
        <translation>Land eines Ortes, der in keiner Ortsliste steht, etwa CZ</translation>
    </message>
    <message>
        <source>id of the record of the directory that is otherwise there</source>
        <translation>Kennung des Eintrags im Verzeichnis, der sonst dasteht</translation>
    </message>
    <message>
        <source>do not propose it to the publisher of the directory, such as a landlord</source>
        <translation>dem Herausgeber des Verzeichnisses nicht vorschlagen, etwa eine Vermieterin</translation>
    </message>
    <message>
        <source>empty these parts: {parts}</source>
        <translation>diese Angaben leeren: {parts}</translation>
    </message>
    <message>
        <source>--country says where a town is: give --town, too</source>
        <translation>--country sagt, wo ein Ort liegt: geben Sie auch --town an</translation>
    </message>
    <message>
        <source>a part cannot be set and be emptied with --without at once</source>
        <translation>eine Angabe kann nicht zugleich gesetzt und mit --without geleert werden</translation>
    </message>
    <message>
        <source>publisher.json, or a folder or stick that holds one</source>
        <translation>publisher.json oder ein Ordner oder Stick, auf dem sie liegt</translation>
    </message>
    <message>
        <source>the words were compared with the publisher already, and are the same</source>
        <translation>die Wörter wurden schon mit dem Herausgeber verglichen und stimmen überein</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Hinzugefügt: {title}</translation>
    </message>
    <message>
        <source>Removed: {title}. The directory in use stays.</source>
        <translation>Entfernt: {title}. Das Verzeichnis in Gebrauch bleibt.</translation>
    </message>
    <message>
        <source>nobody can be asked here; compare the words with the publisher by telephone, then repeat with --yes</source>
        <translation>hier kann niemand gefragt werden; vergleichen Sie die Wörter telefonisch mit dem Herausgeber, dann noch einmal mit --yes</translation>
    </message>
    <message>
        <source>Call the publisher and compare these words. Are they the same? [y/n]</source>
        <translation>Rufen Sie den Herausgeber an, und vergleichen Sie diese Wörter. Stimmen sie überein? (y = ja) [y/n]</translation>
    </message>
    <message>
        <source>Publisher: {title} ({name})</source>
        <translation>Herausgeber: {title} ({name})</translation>
    </message>
    <message>
        <source>Countries: {names}</source>
        <translation>Länder: {names}</translation>
    </message>
    <message>
        <source>Looked for at: {address}</source>
        <translation>Gesucht wird bei: {address}</translation>
    </message>
    <message>
        <source>Fingerprint in words: {words}</source>
        <translation>Fingerabdruck in Wörtern: {words}</translation>
    </message>
    <message>
        <source>Fingerprint in digits: {digits}</source>
        <translation>Fingerabdruck in Ziffern: {digits}</translation>
    </message>
    <message>
        <source>the file for the publisher, such as slips-2026-11-22.json</source>
        <translation>die Datei für den Herausgeber, etwa slips-2026-11-22.json</translation>
    </message>
    <message>
        <source>also what was handed over before</source>
        <translation>auch, was schon weitergegeben wurde</translation>
    </message>
    <message>
        <source>{count} slips were saved. Hand the file to the publisher.</source>
        <translation>Gespeicherte Meldungen: {count}. Geben Sie die Datei an den Herausgeber weiter.</translation>
    </message>
    <message>
        <source>id of a slip, as list shows</source>
        <translation>Kennung einer Meldung, wie list sie zeigt</translation>
    </message>
    <message>
        <source>look only there: a web address (https), a folder, or a stick</source>
        <translation>nur dort suchen: eine Webadresse (https), ein Ordner oder ein Stick</translation>
    </message>
    <message>
        <source>from now on take the services of these countries only, such as CZ,SI</source>
        <translation>von jetzt an nur Angebote dieser Länder übernehmen, etwa CZ,SI</translation>
    </message>
    <message>
        <source>only tell whether there is a newer one</source>
        <translation>nur sagen, ob es ein neueres gibt</translation>
    </message>
    <message>
        <source>agree to it also where more than a tenth of the services would go</source>
        <translation>auch zustimmen, wenn mehr als ein Zehntel der Angebote entfiele</translation>
    </message>
    <message>
        <source>In use now: {title}</source>
        <translation>Jetzt in Gebrauch: {title}</translation>
    </message>
    <message>
        <source>Are you responsible for this computer, and use it all the same? [y/n]</source>
        <translation>Betreuen Sie diesen Computer, und wollen Sie es trotzdem übernehmen? (y = ja) [y/n]</translation>
    </message>
    <message>
        <source>To add a publisher: workpris publisher add FILE|FOLDER</source>
        <translation>Herausgeber hinzufügen: workpris publisher add FILE|FOLDER</translation>
    </message>
    <message>
        <source>To look in a folder or on a stick: workpris update --from FOLDER</source>
        <translation>In einem Ordner oder auf einem Stick suchen: workpris update --from FOLDER</translation>
    </message>
    <message>
        <source>this publisher has no services of {codes}, only of {known}</source>
        <translation>dieser Herausgeber hat keine Angebote aus {codes}, nur aus {known}</translation>
    </message>
    <message>
        <source>a folder or stick for it; without this it lies beside the vault</source>
        <translation>ein Ordner oder Stick dafür; sonst liegt sie neben dem Tresor</translation>
    </message>
    <message>
        <source>the folder of a backup, in which cases.db and keys.json lie</source>
        <translation>der Ordner einer Sicherung, in dem cases.db und keys.json liegen</translation>
    </message>
    <message>
        <source>the folder of a backup; without one the vault itself is looked at</source>
        <translation>der Ordner einer Sicherung; ohne ihn wird der Tresor selbst geprüft</translation>
    </message>
    <message>
        <source>open it by the recovery sheet instead of a password</source>
        <translation>statt mit einem Passwort mit dem Wiederherstellungsblatt öffnen</translation>
    </message>
    <message>
        <source>whose password it is; needed where the vault has several accounts</source>
        <translation>wessen Passwort es ist; nötig, wenn der Tresor mehrere Konten hat</translation>
    </message>
    <message>
        <source>the folder of the vault, where it is not your own, such as that of the office</source>
        <translation>der Ordner des Tresors, wenn es nicht Ihr eigener ist, etwa der der Dienststelle</translation>
    </message>
    <message>
        <source>The password is asked for, or is one line of the input; it is never a word of the command line.</source>
        <translation>Nach dem Passwort wird gefragt, oder es ist eine Zeile der Eingabe; nie steht es in der Befehlszeile.</translation>
    </message>
    <message>
        <source>Backed up and verified: {folder}</source>
        <translation>Gesichert und geprüft: {folder}</translation>
    </message>
    <message>
        <source>Restored as it was on {moment}. Unlock it as then.</source>
        <translation>Wiederhergestellt, wie es am {moment} war. Entsperren Sie es wie damals.</translation>
    </message>
    <message>
        <source>Files erased since, and now again: {count}</source>
        <translation>Seither gelöschte Akten, jetzt wieder gelöscht: {count}</translation>
    </message>
    <message>
        <source>The vault that was there is kept in {folder}</source>
        <translation>Der Tresor, der da war, ist aufbewahrt in {folder}</translation>
    </message>
    <message>
        <source>It could not be read: look whether files have come back that were erased since.</source>
        <translation>Er war nicht lesbar: Sehen Sie nach, ob Akten wieder da sind, die seither gelöscht wurden.</translation>
    </message>
    <message>
        <source>--recovery-key needs BACKUP; the vault itself opens by a password</source>
        <translation>--recovery-key braucht BACKUP; der Tresor selbst öffnet sich mit einem Passwort</translation>
    </message>
    <message>
        <source>All is as it was written: each page, the indexes, the keys, and {count} rows of the audit.</source>
        <translation>Alles ist so, wie es geschrieben wurde: jede Seite, die Indizes, die Schlüssel und {count} Zeilen des Protokolls.</translation>
    </message>
    <message>
        <source>Recovery key: </source>
        <translation>Wiederherstellungsschlüssel: </translation>
    </message>
    <message>
        <source>say whose password it is, by --account: {names}</source>
        <translation>geben Sie mit --account an, wessen Passwort es ist: {names}</translation>
    </message>
    <message>
        <source>Password of {name}: </source>
        <translation>Passwort von {name}: </translation>
    </message>
    <message>
        <source>the password is missing: type it, or give it as a line of the input</source>
        <translation>das Passwort fehlt: tippen Sie es ein, oder geben Sie es als Zeile der Eingabe</translation>
    </message>
    <message>
        <source>the reference or the name of the file, exactly; or its id</source>
        <translation>das genaue Aktenzeichen oder der genaue Name der Akte; oder ihre Kennung</translation>
    </message>
    <message>
        <source>the file to save; without this it is shown and saved nowhere</source>
        <translation>die Datei, die gespeichert wird; ohne sie wird es gezeigt und nirgends gespeichert</translation>
    </message>
    <message>
        <source>the file to save</source>
        <translation>die Datei, die gespeichert wird</translation>
    </message>
    <message>
        <source>the public key of the authority, which alone can open the file</source>
        <translation>der öffentliche Schlüssel der Behörde; nur sie kann die Datei öffnen</translation>
    </message>
    <message>
        <source>lock it by a passphrase, which is asked for, or is the second line of the input</source>
        <translation>mit einer Passphrase sperren, die erfragt wird oder die zweite Zeile der Eingabe ist</translation>
    </message>
    <message>
        <source>for which authority, as the consents name it; needed where they name several</source>
        <translation>für welche Behörde, wie die Einwilligungen sie nennen; nötig, wenn sie mehrere nennen</translation>
    </message>
    <message>
        <source>the name of the file must end with .pdf: {file}</source>
        <translation>der Dateiname muss auf .pdf enden: {file}</translation>
    </message>
    <message>
        <source>write former, or a day such as 2026-05-01: {typed}</source>
        <translation>schreiben Sie former oder einen Tag wie 2026-05-01: {typed}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>it closes before it opens, and no night is so long</source>
        <translation>es schließt, bevor es öffnet, und so lang ist keine Nacht</translation>
    </message>
    <message>
        <source>Look whether morning and afternoon were mixed up; the hours are shown as not known until then.</source>
        <translation>Sehen Sie nach, ob Vormittag und Nachmittag verwechselt wurden; bis dahin stehen die Zeiten als nicht bekannt da.</translation>
    </message>
    <message>
        <source>one of the two times is missing</source>
        <translation>eine der beiden Uhrzeiten fehlt</translation>
    </message>
    <message>
        <source>Fill in both times, or neither.</source>
        <translation>Tragen Sie beide Uhrzeiten ein, oder keine.</translation>
    </message>
    <message>
        <source>the hours name no day</source>
        <translation>die Zeiten nennen keinen Tag</translation>
    </message>
    <message>
        <source>Fill in the days, such as MO,TU.</source>
        <translation>Tragen Sie die Tage ein, etwa MO,TU.</translation>
    </message>
    <message>
        <source>the program cannot read these hours</source>
        <translation>das Programm kann diese Zeiten nicht lesen</translation>
    </message>
    <message>
        <source>Use weekly or monthly rules as docs/directory-format.md tells them.</source>
        <translation>Nehmen Sie wöchentliche oder monatliche Regeln, wie sie in docs/directory-format.md stehen.</translation>
    </message>
    <message>
        <source>the end lies before the beginning</source>
        <translation>das Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>Look which of the two is right.</source>
        <translation>Sehen Sie nach, was von beiden stimmt.</translation>
    </message>
    <message>
        <source>the highest age is below the lowest</source>
        <translation>das Höchstalter liegt unter dem Mindestalter</translation>
    </message>
    <message>
        <source>room is stated without the day on which it was</source>
        <translation>es gibt eine Angabe zu freien Plätzen, aber nicht, von welchem Tag sie ist</translation>
    </message>
    <message>
        <source>Fill in the day, or leave state and free places empty.</source>
        <translation>Tragen Sie den Tag ein, oder lassen Sie die Felder für Aufnahme und freie Plätze leer.</translation>
    </message>
    <message>
        <source>room is stated, but not who said so</source>
        <translation>es gibt eine Angabe zu freien Plätzen, aber nicht, von wem sie ist</translation>
    </message>
    <message>
        <source>Fill in who said it.</source>
        <translation>Tragen Sie ein, wer es gesagt hat.</translation>
    </message>
    <message>
        <source>there are more free places than places</source>
        <translation>es sind mehr Plätze frei, als es Plätze gibt</translation>
    </message>
    <message>
        <source>Ask the provider which of the two numbers is right.</source>
        <translation>Fragen Sie den Träger, welche der beiden Zahlen stimmt.</translation>
    </message>
    <message>
        <source>the evidence does not say when it was seen</source>
        <translation>der Nachweis sagt nicht, wann nachgesehen wurde</translation>
    </message>
    <message>
        <source>Fill in the day on which somebody looked it up.</source>
        <translation>Tragen Sie den Tag ein, an dem jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>the last check does not say how it was made</source>
        <translation>bei der letzten Prüfung steht nicht, wie geprüft wurde</translation>
    </message>
    <message>
        <source>Fill in call, mail, visit or register.</source>
        <translation>Tragen Sie call, mail, visit oder register ein.</translation>
    </message>
    <message>
        <source>no telephone number can look like this</source>
        <translation>so kann keine Telefonnummer aussehen</translation>
    </message>
    <message>
        <source>Write one number a row, with the code of its country.</source>
        <translation>Schreiben Sie eine Nummer pro Zeile, mit der Ländervorwahl.</translation>
    </message>
    <message>
        <source>nobody can have this telephone number</source>
        <translation>diese Telefonnummer kann niemand haben</translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s web page.</source>
        <translation>Vergleichen Sie sie mit der Website des Trägers.</translation>
    </message>
    <message>
        <source>the organisation has no register number</source>
        <translation>die Organisation hat keine Registernummer</translation>
    </message>
    <message>
        <source>Fill in the number, or why there is none.</source>
        <translation>Tragen Sie die Nummer ein, oder warum es keine gibt.</translation>
    </message>
    <message>
        <source>the service has no type</source>
        <translation>das Angebot hat keine Art der Hilfe</translation>
    </message>
    <message>
        <source>Choose the type that people would look under.</source>
        <translation>Wählen Sie die Art, unter der man danach suchen würde.</translation>
    </message>
    <message>
        <source>the service does not say where it helps</source>
        <translation>das Angebot sagt nicht, wo es hilft</translation>
    </message>
    <message>
        <source>Fill in prison, community, both, phone, online or letter.</source>
        <translation>Tragen Sie prison, community, both, phone, online oder letter ein.</translation>
    </message>
    <message>
        <source>the service has neither a place nor an area</source>
        <translation>das Angebot hat weder einen Ort noch ein Gebiet</translation>
    </message>
    <message>
        <source>Add a place, a prison, or the area that it serves.</source>
        <translation>Ergänzen Sie einen Ort, eine Haftanstalt oder das Gebiet, für das es da ist.</translation>
    </message>
    <message>
        <source>nobody can tell how to get in</source>
        <translation>niemand kann erkennen, wie man sich anmeldet</translation>
    </message>
    <message>
        <source>Fill in whether an appointment is needed, or how to apply.</source>
        <translation>Tragen Sie ein, ob ein Termin nötig ist oder wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>nobody can tell what it costs</source>
        <translation>niemand kann erkennen, was es kostet</translation>
    </message>
    <message>
        <source>Fill in free, a part, or the price.</source>
        <translation>Tragen Sie ein: kostenlos, einen Teil, oder den Preis.</translation>
    </message>
    <message>
        <source>nobody can tell whom it is for</source>
        <translation>niemand kann erkennen, für wen es ist</translation>
    </message>
    <message>
        <source>Fill in women, men or all, and the ages.</source>
        <translation>Tragen Sie women, men oder all ein, und das Alter.</translation>
    </message>
    <message>
        <source>there is no public telephone, mail or web address</source>
        <translation>es gibt keine öffentliche Telefonnummer, E-Mail- oder Webadresse</translation>
    </message>
    <message>
        <source>Add one by which the service can be reached.</source>
        <translation>Ergänzen Sie eine, unter der das Angebot zu erreichen ist.</translation>
    </message>
    <message>
        <source>another organisation has the same register number</source>
        <translation>eine andere Organisation hat dieselbe Registernummer</translation>
    </message>
    <message>
        <source>Look whether they are one, and keep one of them.</source>
        <translation>Sehen Sie nach, ob es dieselbe ist, und behalten Sie nur eine.</translation>
    </message>
    <message>
        <source>a service in the same town is called nearly the same</source>
        <translation>ein Angebot im selben Ort heißt fast gleich</translation>
    </message>
    <message>
        <source>the list of towns does not know this town, or knows several</source>
        <translation>das Ortsverzeichnis kennt diesen Ort nicht oder mehrere davon</translation>
    </message>
    <message>
        <source>Correct the town, or fill in municipality_id; else no responsible office is found.</source>
        <translation>Berichtigen Sie den Ort, oder füllen Sie municipality_id aus; sonst wird keine zuständige Stelle gefunden.</translation>
    </message>
    <message>
        <source>a sentence is very long</source>
        <translation>ein Satz ist sehr lang</translation>
    </message>
    <message>
        <source>Make two sentences of it.</source>
        <translation>Machen Sie zwei Sätze daraus.</translation>
    </message>
    <message>
        <source>the description is longer than 500 characters</source>
        <translation>die Beschreibung ist länger als 500 Zeichen</translation>
    </message>
    <message>
        <source>Keep what helps to choose; the rest belongs on the provider&apos;s web page.</source>
        <translation>Behalten Sie, was beim Auswählen hilft; das Übrige gehört auf die Website des Trägers.</translation>
    </message>
    <message>
        <source>the text is written in capitals</source>
        <translation>der Text ist in Großbuchstaben geschrieben</translation>
    </message>
    <message>
        <source>Write it in small letters.</source>
        <translation>Schreiben Sie ihn in normaler Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Fill in the cell.</source>
        <translation>Füllen Sie die Zelle aus.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>Use one of the words that docs/directory-format.md lists.</source>
        <translation>Nehmen Sie eines der Wörter, die docs/directory-format.md nennt.</translation>
    </message>
    <message>
        <source>Write digits only, with a point for decimals.</source>
        <translation>Schreiben Sie nur Ziffern, mit einem Punkt vor den Dezimalstellen.</translation>
    </message>
    <message>
        <source>Write the day as 2027-05-03.</source>
        <translation>Schreiben Sie den Tag so: 2027-05-03.</translation>
    </message>
    <message>
        <source>Write the time as 08:30:00.</source>
        <translation>Schreiben Sie die Uhrzeit so: 08:30:00.</translation>
    </message>
    <message>
        <source>Give each row an id of its own.</source>
        <translation>Geben Sie jeder Zeile eine eigene Kennung.</translation>
    </message>
    <message>
        <source>Give the service an id that does not begin with “office:”.</source>
        <translation>Geben Sie dem Angebot eine Kennung, die nicht mit „office:“ beginnt.</translation>
    </message>
    <message>
        <source>Look for a comma or quotation mark too many or too few.</source>
        <translation>Sehen Sie nach, wo ein Komma oder Anführungszeichen zu viel ist oder fehlt.</translation>
    </message>
    <message>
        <source>Add the row that is named, or correct the id.</source>
        <translation>Ergänzen Sie die genannte Zeile, oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>Fill in the id of the service, place or organisation.</source>
        <translation>Tragen Sie die Kennung des Angebots, des Ortes oder der Organisation ein.</translation>
    </message>
    <message>
        <source>Add the organisation to organizations.csv, or correct its id.</source>
        <translation>Ergänzen Sie die Organisation in organizations.csv, oder berichtigen Sie ihre Kennung.</translation>
    </message>
    <message>
        <source>Use a code of taxonomy.csv.</source>
        <translation>Nehmen Sie einen Code aus taxonomy.csv.</translation>
    </message>
    <message>
        <source>Use a NUTS or ISO 3166-2 code of a country pack.</source>
        <translation>Nehmen Sie einen NUTS- oder ISO-3166-2-Code aus einem Länderpaket.</translation>
    </message>
    <message>
        <source>Use the id of a prison, or add it to prisons.csv.</source>
        <translation>Nehmen Sie die Kennung einer Haftanstalt, oder ergänzen Sie die Haftanstalt in prisons.csv.</translation>
    </message>
    <message>
        <source>Use prison, community, both, phone, online or letter.</source>
        <translation>Nehmen Sie prison, community, both, phone, online oder letter.</translation>
    </message>
    <message>
        <source>Look at the row and correct it.</source>
        <translation>Sehen Sie sich die Zeile an und berichtigen Sie sie.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Try it again. If it stays like this, ask those who look after this computer.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es so bleibt, fragen Sie die, die diesen Computer betreuen.</translation>
    </message>
    <message>
        <source>A window cannot be opened here</source>
        <translation>Hier lässt sich kein Fenster öffnen</translation>
    </message>
    <message>
        <source>Start the program on a screen, or use its commands in this terminal: workpris search, show, leaflet, form, responsible, intake, directory, self-check. All are told by: workpris --help</source>
        <translation>Starten Sie das Programm an einem Bildschirm, oder benutzen Sie seine Befehle in diesem Terminal: workpris search, show, leaflet, form, responsible, intake, directory, self-check. Alle nennt: workpris --help</translation>
    </message>
    <message>
        <source>Install the program again. Your data stays as it is.</source>
        <translation>Installieren Sie das Programm neu. Ihre Daten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The computer could not do it</source>
        <translation>Der Computer konnte das nicht tun</translation>
    </message>
    <message>
        <source>Something went wrong with “{path}”.</source>
        <translation>Mit „{path}“ ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something on this computer does not work as it should.</source>
        <translation>Etwas an diesem Computer funktioniert nicht, wie es soll.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is not enough room to write “{path}”. What was there before is unchanged.</source>
        <translation>Es ist nicht genug Platz, um „{path}“ zu schreiben. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Free some room on the disk, or choose another place, and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough room left on the disk. What was there before is unchanged.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>The file is open elsewhere</source>
        <translation>Die Datei ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>Another program holds “{path}”, so it cannot be changed.</source>
        <translation>Ein anderes Programm hält „{path}“ fest, darum lässt es sich nicht ändern.</translation>
    </message>
    <message>
        <source>Close the file in the other program, or save under another name.</source>
        <translation>Schließen Sie die Datei im anderen Programm, oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Another program holds the file, so it cannot be changed.</source>
        <translation>Ein anderes Programm hält die Datei fest, darum lässt sie sich nicht ändern.</translation>
    </message>
    <message>
        <source>You may not read or write there</source>
        <translation>Dort dürfen Sie nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>The system does not let you use “{path}”.</source>
        <translation>Das System lässt Sie „{path}“ nicht benutzen.</translation>
    </message>
    <message>
        <source>Choose a place of your own, such as your documents folder.</source>
        <translation>Wählen Sie einen eigenen Ort, etwa Ihren Ordner „Dokumente“.</translation>
    </message>
    <message>
        <source>The system does not let you use this place.</source>
        <translation>Das System lässt Sie diesen Ort nicht benutzen.</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>There is no folder “{path}” to save the file in.</source>
        <translation>Es gibt keinen Ordner „{path}“, in dem die Datei gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Make the folder first, or name one that exists.</source>
        <translation>Legen Sie den Ordner zuerst an, oder nennen Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>The folder to save the file in does not exist.</source>
        <translation>Den Ordner, in dem die Datei gespeichert werden soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>There is something there already</source>
        <translation>Dort ist schon etwas</translation>
    </message>
    <message>
        <source>“{path}” exists, and is not overwritten.</source>
        <translation>„{path}“ gibt es schon und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name, or remove what is there.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie, was dort ist.</translation>
    </message>
    <message>
        <source>What was to be written exists already, and is not overwritten.</source>
        <translation>Was geschrieben werden sollte, gibt es schon und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>This data folder was made by a newer version of the program</source>
        <translation>Diesen Datenordner hat eine neuere Version des Programms angelegt</translation>
    </message>
    <message>
        <source>“{path}” is left as it is: this version would misread what lies there.</source>
        <translation>„{path}“ bleibt, wie es ist: Diese Version würde falsch lesen, was dort liegt.</translation>
    </message>
    <message>
        <source>Install the newer version, or name another folder with --data-folder.</source>
        <translation>Installieren Sie die neuere Version, oder nennen Sie mit --data-folder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The data folder is left as it is: this version would misread what lies there.</source>
        <translation>Der Datenordner bleibt, wie er ist: Diese Version würde falsch lesen, was dort liegt.</translation>
    </message>
    <message>
        <source>The file cannot be read or written</source>
        <translation>Die Datei lässt sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>“{path}” cannot be used. The system says: {detail}</source>
        <translation>„{path}“ lässt sich nicht benutzen. Das System meldet: {detail}</translation>
    </message>
    <message>
        <source>Look whether the drive is still connected, or choose another place, and try again.</source>
        <translation>Sehen Sie nach, ob das Laufwerk noch angeschlossen ist, oder wählen Sie einen anderen Ort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>Eine Datei lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The directory is damaged</source>
        <translation>Das Verzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>The directory that is kept on this computer cannot be read.</source>
        <translation>Das Verzeichnis auf diesem Computer lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Read the directory package in again; that puts a whole one in its place.</source>
        <translation>Lesen Sie das Verzeichnispaket noch einmal ein; dann tritt ein heiles an seine Stelle.</translation>
    </message>
    <message>
        <source>The directory must be read in again</source>
        <translation>Das Verzeichnis muss noch einmal eingelesen werden</translation>
    </message>
    <message>
        <source>The directory on this computer was made by another version of the program.</source>
        <translation>Das Verzeichnis auf diesem Computer wurde von einer anderen Version des Programms angelegt.</translation>
    </message>
    <message>
        <source>Read the directory package in again; what you have saved yourself stays.</source>
        <translation>Lesen Sie das Verzeichnispaket noch einmal ein; was Sie selbst gespeichert haben, bleibt.</translation>
    </message>
    <message>
        <source>The search must be prepared again</source>
        <translation>Die Suche muss neu vorbereitet werden</translation>
    </message>
    <message>
        <source>The index by which the directory on this computer is searched cannot be used.</source>
        <translation>Der Index, mit dem das Verzeichnis auf diesem Computer durchsucht wird, lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Start the program again; it prepares the search anew. Your data stays as it is.</source>
        <translation>Starten Sie das Programm noch einmal; es bereitet die Suche dann neu vor. Ihre Daten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>There is no directory yet</source>
        <translation>Es gibt noch kein Verzeichnis</translation>
    </message>
    <message>
        <source>This computer has no directory of services, not even the sample.</source>
        <translation>Auf diesem Computer gibt es kein Verzeichnis von Angeboten, auch nicht das Muster.</translation>
    </message>
    <message>
        <source>Read in a directory package from a USB stick or a folder.</source>
        <translation>Lesen Sie ein Verzeichnispaket von einem USB-Stick oder aus einem Ordner ein.</translation>
    </message>
    <message>
        <source>The database engine is too old</source>
        <translation>Die Datenbank ist zu alt</translation>
    </message>
    <message>
        <source>The SQLite that comes with Python on this computer does not suffice: {detail}.</source>
        <translation>Das SQLite, das auf diesem Computer mit Python kommt, genügt nicht: {detail}.</translation>
    </message>
    <message>
        <source>The SQLite that comes with Python on this computer does not suffice.</source>
        <translation>Das SQLite, das auf diesem Computer mit Python kommt, genügt nicht.</translation>
    </message>
    <message>
        <source>The printer “{detail}” does not answer.</source>
        <translation>Der Drucker „{detail}“ antwortet nicht.</translation>
    </message>
    <message>
        <source>Check that it is on, choose another one, or save the sheet as PDF.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist, wählen Sie einen anderen, oder speichern Sie das Blatt als PDF.</translation>
    </message>
    <message>
        <source>A window needs libraries that are not on this computer.</source>
        <translation>Ein Fenster braucht Bibliotheken, die es auf diesem Computer nicht gibt.</translation>
    </message>
    <message>
        <source>Install them with: apt-get install {packages}. The commands in a terminal work without them: workpris --help</source>
        <translation>Installieren Sie sie mit: apt-get install {packages}. Die Befehle im Terminal gehen auch ohne sie: workpris --help</translation>
    </message>
    <message>
        <source>Install a newer Python, or ask those who look after this computer to do so.</source>
        <translation>Installieren Sie ein neueres Python, oder bitten Sie die darum, die diesen Computer betreuen.</translation>
    </message>
    <message>
        <source>A directory is being read in already</source>
        <translation>Es wird schon ein Verzeichnis eingelesen</translation>
    </message>
    <message>
        <source>Another window or command is reading in a directory at this moment.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl liest gerade ein Verzeichnis ein.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Warten Sie, bis das fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A window needs a screen, and none answers here ({detail}).</source>
        <translation>Ein Fenster braucht einen Bildschirm, und hier antwortet keiner ({detail}).</translation>
    </message>
    <message>
        <source>A window needs a screen, and none answers here.</source>
        <translation>Ein Fenster braucht einen Bildschirm, und hier antwortet keiner.</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Es ist kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Dieser Computer kennt keinen Drucker.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF and print it elsewhere.</source>
        <translation>Speichern Sie das Blatt als PDF und drucken Sie es anderswo.</translation>
    </message>
    <message>
        <source>The printer did not take the pages</source>
        <translation>Der Drucker hat die Seiten nicht angenommen</translation>
    </message>
    <message>
        <source>The pages were sent, but the printer did not accept them.</source>
        <translation>Die Seiten wurden gesendet, aber der Drucker hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>The program is not complete</source>
        <translation>Das Programm ist nicht vollständig</translation>
    </message>
    <message>
        <source>“{path}” belongs to the program, and is missing or damaged.</source>
        <translation>„{path}“ gehört zum Programm und fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>A file that belongs to the program is missing or damaged.</source>
        <translation>Eine Datei, die zum Programm gehört, fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Get the package again from whoever gave it to you. The directory in use has not changed.</source>
        <translation>Holen Sie das Paket noch einmal dort, wo Sie es her haben. Das Verzeichnis in Gebrauch ist unverändert.</translation>
    </message>
    <message>
        <source>Tell whoever made the package what is written here. The directory in use has not changed.</source>
        <translation>Sagen Sie denen, die das Paket gemacht haben, was hier steht. Das Verzeichnis in Gebrauch ist unverändert.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The program could not do what was asked, and does not know the reason.</source>
        <translation>Das Programm konnte nicht tun, was verlangt war, und kennt den Grund nicht.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, save a report and send it to those who help you.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es wieder geschieht, speichern Sie einen Bericht und senden Sie ihn an die, die Ihnen helfen.</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>There is neither a file nor a folder “{path}”. Nothing was changed.</source>
        <translation>Es gibt weder eine Datei noch einen Ordner „{path}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Look how it is called and where it is, and put the stick in or connect the drive. A name with blanks stands in quotation marks.</source>
        <translation>Sehen Sie nach, wie sie heißt und wo sie ist, und stecken Sie den Stick an, oder verbinden Sie das Laufwerk. Ein Name mit Leerzeichen steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is neither a file nor a folder of this name. Nothing was changed.</source>
        <translation>Es gibt weder eine Datei noch einen Ordner mit diesem Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>You stopped the work before it was done. Nothing has changed.</source>
        <translation>Sie haben die Arbeit angehalten, bevor sie fertig war. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>Der Befehl wurde nicht verstanden</translation>
    </message>
    <message>
        <source>There is a mistake in the command line: {detail}</source>
        <translation>In der Befehlszeile ist ein Fehler: {detail}</translation>
    </message>
    <message>
        <source>Write the command again; --help after a command shows what it knows.</source>
        <translation>Schreiben Sie den Befehl noch einmal; --help hinter einem Befehl zeigt, was er kennt.</translation>
    </message>
    <message>
        <source>Something is missing in the command, or does not belong there.</source>
        <translation>In dem Befehl fehlt etwas, oder etwas gehört nicht hinein.</translation>
    </message>
    <message>
        <source>No such service</source>
        <translation>Dieses Angebot gibt es nicht</translation>
    </message>
    <message>
        <source>The directory on this computer has no service with the id “{service_id}”.</source>
        <translation>Das Verzeichnis auf diesem Computer hat kein Angebot mit der Kennung „{service_id}“.</translation>
    </message>
    <message>
        <source>Search for the service by its name; a newer directory may have dropped it.</source>
        <translation>Suchen Sie das Angebot mit seinem Namen; ein neueres Verzeichnis kann es weggelassen haben.</translation>
    </message>
    <message>
        <source>The facts about the person are not clear</source>
        <translation>Die Angaben zur Person sind nicht klar</translation>
    </message>
    <message>
        <source>“{key}” is no fact that can be told, or has a value that it cannot have.</source>
        <translation>„{key}“ ist keine Angabe, die man machen kann, oder hat einen Wert, den es dafür nicht gibt.</translation>
    </message>
    <message>
        <source>The keys and values that can be told are in docs/fit-facts.schema.json.</source>
        <translation>Die möglichen Schlüssel und Werte stehen in docs/fit-facts.schema.json.</translation>
    </message>
    <message>
        <source>What should tell of the person is no JSON object, or is too large.</source>
        <translation>Was etwas über die Person sagen soll, ist kein JSON-Objekt oder ist zu groß.</translation>
    </message>
    <message>
        <source>No such form</source>
        <translation>Dieses Formular gibt es nicht</translation>
    </message>
    <message>
        <source>The service has no form of its own with the id “{form_id}”.</source>
        <translation>Das Angebot hat kein eigenes Formular mit der Kennung „{form_id}“.</translation>
    </message>
    <message>
        <source>Look at the service in full: it names the forms that it has.</source>
        <translation>Sehen Sie sich das ganze Angebot an: Dort stehen die Formulare, die es hat.</translation>
    </message>
    <message>
        <source>The service has no form of its own.</source>
        <translation>Das Angebot hat kein eigenes Formular.</translation>
    </message>
    <message>
        <source>The form cannot be shown</source>
        <translation>Das Formular lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The form “{title}” of the provider is damaged, or locked with a password.</source>
        <translation>Das Formular „{title}“ des Trägers ist beschädigt oder mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Ask the provider for the form; everything else about the service can be used.</source>
        <translation>Bitten Sie den Träger um das Formular; alles andere zu dem Angebot lässt sich benutzen.</translation>
    </message>
    <message>
        <source>The form of the provider is damaged, or locked with a password.</source>
        <translation>Das Formular des Trägers ist beschädigt oder mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The town is not known</source>
        <translation>Der Ort ist nicht bekannt</translation>
    </message>
    <message>
        <source>“{town}” is not in the list of places, which has {known} of them.</source>
        <translation>„{town}“ steht nicht in der Ortsliste. Zahl der Orte darin: {known}.</translation>
    </message>
    <message>
        <source>Write the name in full, or name a larger town of the same district.</source>
        <translation>Schreiben Sie den Namen aus, oder nennen Sie einen größeren Ort im selben Bezirk oder Kreis.</translation>
    </message>
    <message>
        <source>Several towns have this name</source>
        <translation>Mehrere Orte heißen so</translation>
    </message>
    <message>
        <source>“{town}” may be any of these: {names}.</source>
        <translation>„{town}“ kann jeder dieser Orte sein: {names}.</translation>
    </message>
    <message>
        <source>Write the one you mean as it is written here, in quotation marks.</source>
        <translation>Schreiben Sie den gemeinten Ort so, wie er hier steht, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No service in the directory matches all that you asked for.</source>
        <translation>Kein Angebot im Verzeichnis passt zu allem, was Sie gesucht haben.</translation>
    </message>
    <message>
        <source>Try fewer or other words, or leave out a filter.</source>
        <translation>Versuchen Sie es mit weniger oder anderen Wörtern, oder lassen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>Nothing to print for a person</source>
        <translation>Für eine Person gibt es nichts zu drucken</translation>
    </message>
    <message>
        <source>What was chosen is for professionals only, which never stands on a leaflet.</source>
        <translation>Was ausgewählt wurde, ist nur für Fachkräfte und steht nie auf einem Infoblatt.</translation>
    </message>
    <message>
        <source>Choose at least one service that the person can use.</source>
        <translation>Wählen Sie mindestens ein Angebot, das die Person nutzen kann.</translation>
    </message>
    <message>
        <source>This sheet would give the person away</source>
        <translation>Dieses Blatt würde die Person verraten</translation>
    </message>
    <message>
        <source>Anybody who sees the sheet could tell where the person has been: {names}.</source>
        <translation>Wer das Blatt sieht, könnte erkennen, wo die Person war: {names}.</translation>
    </message>
    <message>
        <source>Add --only phone, so that nothing but the telephone of these services is printed, or --not-neutral to print them all the same.</source>
        <translation>Fügen Sie --only phone hinzu, dann wird von diesen Angeboten nur das Telefon gedruckt, oder --not-neutral, um sie trotzdem ganz zu drucken.</translation>
    </message>
    <message>
        <source>Your text would give the person away</source>
        <translation>Ihr Text würde die Person verraten</translation>
    </message>
    <message>
        <source>Anybody who reads these words could tell where the person has been: {words}.</source>
        <translation>Wer diese Wörter liest, könnte erkennen, wo die Person war: {words}.</translation>
    </message>
    <message>
        <source>Choose other words, or add --not-neutral to print them all the same.</source>
        <translation>Nehmen Sie andere Wörter, oder fügen Sie --not-neutral hinzu, um sie trotzdem zu drucken.</translation>
    </message>
    <message>
        <source>Too many services for one sheet</source>
        <translation>Zu viele Angebote für ein Blatt</translation>
    </message>
    <message>
        <source>A shortlist and a sheet hold up to {most} services; this would be more.</source>
        <translation>Auf eine Auswahl und ein Blatt passen bis zu {most} Angebote; das wären mehr.</translation>
    </message>
    <message>
        <source>Choose those that matter most, or make a second sheet.</source>
        <translation>Wählen Sie die wichtigsten aus, oder machen Sie ein zweites Blatt.</translation>
    </message>
    <message>
        <source>The self-check found a fault</source>
        <translation>Die Selbstprüfung hat einen Fehler gefunden</translation>
    </message>
    <message>
        <source>These checks failed: {names}.</source>
        <translation>Diese Prüfungen sind fehlgeschlagen: {names}.</translation>
    </message>
    <message>
        <source>Read the lines above, mend what they name, and run the self-check again.</source>
        <translation>Lesen Sie die Zeilen darüber, beheben Sie, was sie nennen, und starten Sie die Selbstprüfung noch einmal.</translation>
    </message>
    <message>
        <source>Unknown type of service</source>
        <translation>Unbekannte Art von Angebot</translation>
    </message>
    <message>
        <source>No type of service has the code “{code}”.</source>
        <translation>Keine Art von Angebot hat den Code „{code}“.</translation>
    </message>
    <message>
        <source>Use one of the codes that are near: {near}.</source>
        <translation>Nehmen Sie einen der ähnlichen Codes: {near}.</translation>
    </message>
    <message>
        <source>Use a code such as DEB or ACC.EMG; search --json shows the codes of what it finds.</source>
        <translation>Nehmen Sie einen Code wie DEB oder ACC.EMG; search --json zeigt die Codes dessen, was es findet.</translation>
    </message>
    <message>
        <source>Unknown prison</source>
        <translation>Unbekannte Haftanstalt</translation>
    </message>
    <message>
        <source>No single prison is called “{code}” or has it as its id.</source>
        <translation>Keine Haftanstalt heißt eindeutig „{code}“ oder hat das als Kennung.</translation>
    </message>
    <message>
        <source>Use one of these ids: {near}.</source>
        <translation>Nehmen Sie eine dieser Kennungen: {near}.</translation>
    </message>
    <message>
        <source>Use the name of a prison such as Kuřim, or the id that search --json --facets shows.</source>
        <translation>Nehmen Sie den Namen einer Haftanstalt wie Kuřim, oder die Kennung, die search --json --facets zeigt.</translation>
    </message>
    <message>
        <source>Unknown region</source>
        <translation>Unbekannte Region</translation>
    </message>
    <message>
        <source>No region has the code “{code}”.</source>
        <translation>Keine Region hat den Code „{code}“.</translation>
    </message>
    <message>
        <source>Use a NUTS code such as CZ064, or an ISO 3166-2 code such as CZ-64.</source>
        <translation>Nehmen Sie einen NUTS-Code wie CZ064 oder einen ISO-3166-2-Code wie CZ-64.</translation>
    </message>
    <message>
        <source>The package was refused</source>
        <translation>Das Paket wurde abgelehnt</translation>
    </message>
    <message>
        <source>The directory package cannot be read; the trouble is in “{file}”.</source>
        <translation>Das Verzeichnispaket lässt sich nicht lesen; es liegt an „{file}“.</translation>
    </message>
    <message>
        <source>The directory package cannot be read.</source>
        <translation>Das Verzeichnispaket lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no package</source>
        <translation>Da ist kein Paket</translation>
    </message>
    <message>
        <source>“{file}” is neither a folder nor a zip file.</source>
        <translation>„{file}“ ist weder ein Ordner noch eine Zip-Datei.</translation>
    </message>
    <message>
        <source>Look where the package is, and name its folder or its zip file.</source>
        <translation>Sehen Sie nach, wo das Paket liegt, und nennen Sie seinen Ordner oder seine Zip-Datei.</translation>
    </message>
    <message>
        <source>There is neither a folder nor a zip file at the place that was named.</source>
        <translation>An dem genannten Ort ist weder ein Ordner noch eine Zip-Datei.</translation>
    </message>
    <message>
        <source>The zip file cannot be opened</source>
        <translation>Die Zip-Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or is no zip file.</source>
        <translation>„{file}“ ist beschädigt oder keine Zip-Datei.</translation>
    </message>
    <message>
        <source>The zip file is damaged, or is no zip file.</source>
        <translation>Die Zip-Datei ist beschädigt oder keine Zip-Datei.</translation>
    </message>
    <message>
        <source>The package holds a strange file</source>
        <translation>Im Paket ist eine fremde Datei</translation>
    </message>
    <message>
        <source>“{file}” is no part of a directory package, so nothing was read.</source>
        <translation>„{file}“ gehört nicht zu einem Verzeichnispaket, darum wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>A file in the package is no part of a directory, so nothing was read.</source>
        <translation>Eine Datei im Paket gehört nicht zu einem Verzeichnis, darum wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The package does not say what it holds</source>
        <translation>Das Paket sagt nicht, was es enthält</translation>
    </message>
    <message>
        <source>The file “datapackage.json” is missing, or does not describe a data package.</source>
        <translation>Die Datei „datapackage.json“ fehlt oder beschreibt kein Datenpaket.</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>Eine Datei fehlt</translation>
    </message>
    <message>
        <source>Every directory package needs the file “{file}”, and it is not there.</source>
        <translation>Jedes Verzeichnispaket braucht die Datei „{file}“, und sie ist nicht da.</translation>
    </message>
    <message>
        <source>A file that every directory package needs is not there.</source>
        <translation>Eine Datei, die jedes Verzeichnispaket braucht, ist nicht da.</translation>
    </message>
    <message>
        <source>A file is empty</source>
        <translation>Eine Datei ist leer</translation>
    </message>
    <message>
        <source>The file “{file}” has nothing in it, not even a heading.</source>
        <translation>In der Datei „{file}“ steht nichts, nicht einmal eine Kopfzeile.</translation>
    </message>
    <message>
        <source>A file of the package has nothing in it, not even a heading.</source>
        <translation>In einer Datei des Pakets steht nichts, nicht einmal eine Kopfzeile.</translation>
    </message>
    <message>
        <source>A heading is wrong</source>
        <translation>Eine Kopfzeile stimmt nicht</translation>
    </message>
    <message>
        <source>The first line of “{file}” does not name the columns that this file has.</source>
        <translation>Die erste Zeile von „{file}“ nennt nicht die Spalten, die diese Datei hat.</translation>
    </message>
    <message>
        <source>The first line of a file does not name the columns that the file has.</source>
        <translation>Die erste Zeile einer Datei nennt nicht die Spalten, die die Datei hat.</translation>
    </message>
    <message>
        <source>A column is missing</source>
        <translation>Eine Spalte fehlt</translation>
    </message>
    <message>
        <source>The file “{file}” lacks the column “{detail}”, which every row needs.</source>
        <translation>In der Datei „{file}“ fehlt die Spalte „{detail}“, die jede Zeile braucht.</translation>
    </message>
    <message>
        <source>A file of the package lacks a column that every row needs.</source>
        <translation>In einer Datei des Pakets fehlt eine Spalte, die jede Zeile braucht.</translation>
    </message>
    <message>
        <source>A file was cut off</source>
        <translation>Eine Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>The file “{file}” ends in the middle of a line, so its end was lost on the way.</source>
        <translation>Die Datei „{file}“ endet mitten in einer Zeile; ihr Ende ist also unterwegs verloren gegangen.</translation>
    </message>
    <message>
        <source>A file of the package ends in the middle of a line, so its end was lost on the way.</source>
        <translation>Eine Datei des Pakets endet mitten in einer Zeile; ihr Ende ist also unterwegs verloren gegangen.</translation>
    </message>
    <message>
        <source>A file is not UTF-8 text</source>
        <translation>Eine Datei ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>The file “{file}” was saved in another encoding, so its letters would be wrong.</source>
        <translation>Die Datei „{file}“ wurde in einer anderen Kodierung gespeichert, darum wären ihre Buchstaben falsch.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or tell whoever made the package. The directory has not changed.</source>
        <translation>Speichern Sie die Datei als UTF-8, oder sagen Sie es denen, die das Paket gemacht haben. Das Verzeichnis ist unverändert.</translation>
    </message>
    <message>
        <source>A file was saved in another encoding, so its letters would be wrong.</source>
        <translation>Eine Datei wurde in einer anderen Kodierung gespeichert, darum wären ihre Buchstaben falsch.</translation>
    </message>
    <message>
        <source>A file is not as it was published</source>
        <translation>Eine Datei ist nicht so, wie sie veröffentlicht wurde</translation>
    </message>
    <message>
        <source>The file “{file}” differs from what the package says about it.</source>
        <translation>Die Datei „{file}“ stimmt nicht mit dem überein, was das Paket über sie sagt.</translation>
    </message>
    <message>
        <source>A file differs from what the package says about it.</source>
        <translation>Eine Datei stimmt nicht mit dem überein, was das Paket über sie sagt.</translation>
    </message>
    <message>
        <source>A file is not a proper table</source>
        <translation>Eine Datei ist keine richtige Tabelle</translation>
    </message>
    <message>
        <source>The file “{file}” breaks the rules of CSV in line {detail}.</source>
        <translation>Die Datei „{file}“ bricht in Zeile {detail} die Regeln von CSV.</translation>
    </message>
    <message>
        <source>A file of the package breaks the rules of CSV.</source>
        <translation>Eine Datei des Pakets bricht die Regeln von CSV.</translation>
    </message>
    <message>
        <source>A line cannot be read</source>
        <translation>Eine Zeile lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Line {detail} of “{file}” holds no service, or one that stands there already.</source>
        <translation>In Zeile {detail} von „{file}“ steht kein Angebot, oder eines, das dort schon vorkommt.</translation>
    </message>
    <message>
        <source>A line of the file holds no service, or one that stands there already.</source>
        <translation>In einer Zeile der Datei steht kein Angebot, oder eines, das dort schon vorkommt.</translation>
    </message>
    <message>
        <source>The package is too large</source>
        <translation>Das Paket ist zu groß</translation>
    </message>
    <message>
        <source>“{file}” is larger than any directory needs to be, so it was not read further.</source>
        <translation>„{file}“ ist größer, als ein Verzeichnis sein muss, darum wurde nicht weitergelesen.</translation>
    </message>
    <message>
        <source>The package is larger than any directory needs to be, so it was not read further.</source>
        <translation>Das Paket ist größer, als ein Verzeichnis sein muss, darum wurde nicht weitergelesen.</translation>
    </message>
    <message>
        <source>The package has no services</source>
        <translation>Das Paket hat keine Angebote</translation>
    </message>
    <message>
        <source>Not one service could be read from the package, so it would leave you with nothing.</source>
        <translation>Aus dem Paket ließ sich kein einziges Angebot lesen; Sie hätten dann gar nichts.</translation>
    </message>
    <message>
        <source>The package is older</source>
        <translation>Das Paket ist älter</translation>
    </message>
    <message>
        <source>The directory in use is a newer edition than this package.</source>
        <translation>Das Verzeichnis in Gebrauch ist eine neuere Ausgabe als dieses Paket.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Look for a package with a later date.</source>
        <translation>Es ist nichts zu tun. Suchen Sie ein Paket mit späterem Datum.</translation>
    </message>
    <message>
        <source>The package was made for a newer program</source>
        <translation>Das Paket wurde für ein neueres Programm gemacht</translation>
    </message>
    <message>
        <source>“{file}” has the form {detail}, which this program does not know yet.</source>
        <translation>„{file}“ hat das Format {detail}, das dieses Programm noch nicht kennt.</translation>
    </message>
    <message>
        <source>Install the newer program, then read the package in. The directory has not changed.</source>
        <translation>Installieren Sie das neuere Programm, dann lesen Sie das Paket ein. Das Verzeichnis ist unverändert.</translation>
    </message>
    <message>
        <source>The package has a form that this program does not know yet.</source>
        <translation>Das Paket hat ein Format, das dieses Programm noch nicht kennt.</translation>
    </message>
    <message>
        <source>A form is not a PDF file</source>
        <translation>Ein Formular ist keine PDF-Datei</translation>
    </message>
    <message>
        <source>The file “{file}” should be a form of a provider, but it is no PDF file.</source>
        <translation>Die Datei „{file}“ sollte das Formular eines Trägers sein, ist aber keine PDF-Datei.</translation>
    </message>
    <message>
        <source>A form of a provider in the package is no PDF file.</source>
        <translation>Das Formular eines Trägers in dem Paket ist keine PDF-Datei.</translation>
    </message>
    <message>
        <source>The source could not be read</source>
        <translation>Die Quelle ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The file “{file}” does not have the form that such a source has ({detail}).</source>
        <translation>Die Datei „{file}“ hat nicht die Form, die eine solche Quelle hat ({detail}).</translation>
    </message>
    <message>
        <source>Get the file again from where it is published, and check that it is the right one.</source>
        <translation>Holen Sie die Datei noch einmal dort, wo sie veröffentlicht ist, und prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>The file does not have the form that such a source has.</source>
        <translation>Die Datei hat nicht die Form, die eine solche Quelle hat.</translation>
    </message>
    <message>
        <source>The package has faults</source>
        <translation>Das Paket hat Fehler</translation>
    </message>
    <message>
        <source>“{name}” should not be published as it is. Faults found: {faults}.</source>
        <translation>„{name}“ sollte so nicht veröffentlicht werden. Gefundene Fehler: {faults}.</translation>
    </message>
    <message>
        <source>Mend what is named above, and check again.</source>
        <translation>Beheben Sie, was oben genannt ist, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to publish</source>
        <translation>Es gibt nichts zu veröffentlichen</translation>
    </message>
    <message>
        <source>The sources hold not one service, so nothing was written.</source>
        <translation>Die Quellen enthalten kein einziges Angebot, darum wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Look whether the right sources were named, and check them one by one.</source>
        <translation>Sehen Sie nach, ob die richtigen Quellen genannt wurden, und prüfen Sie eine nach der anderen.</translation>
    </message>
    <message>
        <source>The sources have faults</source>
        <translation>Die Quellen haben Fehler</translation>
    </message>
    <message>
        <source>Rows that break a rule: {rows}. Cells that state what cannot be: {cells}. Nothing was written.</source>
        <translation>Zeilen, die eine Regel verletzen: {rows}. Zellen, die so nicht stimmen können: {cells}. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Mend what is listed in its source, and build again; or build with --leave-out-faults, which publishes everything else.</source>
        <translation>Beheben Sie das Genannte in seiner Quelle, und führen Sie build noch einmal aus; oder führen Sie build mit --leave-out-faults aus, dann wird alles andere veröffentlicht.</translation>
    </message>
    <message>
        <source>More has changed than expected</source>
        <translation>Es hat sich mehr geändert als erwartet</translation>
    </message>
    <message>
        <source>{percent} % of the services differ from the edition before: {added} added, {changed} changed, {removed} removed. Nothing was written.</source>
        <translation>{percent} % der Angebote weichen von der vorigen Ausgabe ab: {added} hinzugekommen, {changed} geändert, {removed} entfallen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Compare the editions with the command diff; if all of it is meant, build again with --accept-changes.</source>
        <translation>Vergleichen Sie die Ausgaben mit dem Befehl diff; wenn alles so gewollt ist, führen Sie build noch einmal mit --accept-changes aus.</translation>
    </message>
    <message>
        <source>The publisher&apos;s part is not installed</source>
        <translation>Der Teil für Herausgeber ist nicht installiert</translation>
    </message>
    <message>
        <source>A library that only publishers need is missing: {detail}.</source>
        <translation>Es fehlt eine Bibliothek, die nur Herausgeber brauchen: {detail}.</translation>
    </message>
    <message>
        <source>Install it with: pip install workpris-desktop[publish]</source>
        <translation>Installieren Sie ihn mit: pip install workpris-desktop[publish]</translation>
    </message>
    <message>
        <source>A library that only publishers need is missing.</source>
        <translation>Es fehlt eine Bibliothek, die nur Herausgeber brauchen.</translation>
    </message>
    <message>
        <source>Tell whoever made the phrase pack. Until it is mended, print in one of the other languages.</source>
        <translation>Sagen Sie es denen, die das Textpaket gemacht haben. Drucken Sie in einer der anderen Sprachen, bis es berichtigt ist.</translation>
    </message>
    <message>
        <source>The phrase pack cannot be used</source>
        <translation>Das Textpaket lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>“{path}” has phrases that cannot be printed: {detail}.</source>
        <translation>In „{path}“ stehen Textbausteine, die sich nicht drucken lassen: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack for one language more has phrases that cannot be printed.</source>
        <translation>In einem Textpaket für eine weitere Sprache stehen Textbausteine, die sich nicht drucken lassen.</translation>
    </message>
    <message>
        <source>There are no phrases in this language</source>
        <translation>In dieser Sprache gibt es keine Textbausteine</translation>
    </message>
    <message>
        <source>Sheets in this language need the phrase pack “{path}”, and it is not there.</source>
        <translation>Blätter in dieser Sprache brauchen das Textpaket „{path}“, und es ist nicht da.</translation>
    </message>
    <message>
        <source>Choose another language for the sheet, or put the phrase pack there.</source>
        <translation>Wählen Sie eine andere Sprache für das Blatt, oder legen Sie das Textpaket dort ab.</translation>
    </message>
    <message>
        <source>Sheets in this language need a phrase pack, and it is not there.</source>
        <translation>Blätter in dieser Sprache brauchen ein Textpaket, und es ist nicht da.</translation>
    </message>
    <message>
        <source>The phrase pack cannot be read</source>
        <translation>Das Textpaket lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>“{path}” is no CSV file in UTF-8 with the columns “key” and “text”.</source>
        <translation>„{path}“ ist keine CSV-Datei in UTF-8 mit den Spalten „key“ und „text“.</translation>
    </message>
    <message>
        <source>A phrase pack is no CSV file in UTF-8 with the columns “key” and “text”.</source>
        <translation>Ein Textpaket ist keine CSV-Datei in UTF-8 mit den Spalten „key“ und „text“.</translation>
    </message>
    <message>
        <source>The phrase pack is not complete</source>
        <translation>Das Textpaket ist nicht vollständig</translation>
    </message>
    <message>
        <source>“{path}” has no text for these phrases: {detail}.</source>
        <translation>In „{path}“ fehlt der Text für diese Textbausteine: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack has no text for some of the phrases that a sheet needs.</source>
        <translation>In einem Textpaket fehlt der Text für einige Textbausteine, die ein Blatt braucht.</translation>
    </message>
    <message>
        <source>The phrase pack says something twice</source>
        <translation>Im Textpaket steht etwas doppelt</translation>
    </message>
    <message>
        <source>“{path}” has more than one text for these phrases: {detail}.</source>
        <translation>In „{path}“ steht mehr als ein Text für diese Textbausteine: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack has more than one text for the same phrase.</source>
        <translation>In einem Textpaket steht mehr als ein Text für denselben Textbaustein.</translation>
    </message>
    <message>
        <source>The phrase pack has other gaps</source>
        <translation>Das Textpaket hat andere Platzhalter</translation>
    </message>
    <message>
        <source>“{path}” does not have the same words in braces as the English text in these phrases: {detail}.</source>
        <translation>In „{path}“ stehen bei diesen Textbausteinen nicht dieselben Wörter in geschweiften Klammern wie im englischen Text: {detail}.</translation>
    </message>
    <message>
        <source>A phrase pack does not have the same words in braces as the English text.</source>
        <translation>In einem Textpaket stehen nicht dieselben Wörter in geschweiften Klammern wie im englischen Text.</translation>
    </message>
    <message>
        <source>The entry cannot be kept as it is</source>
        <translation>Der eigene Eintrag kann so nicht gespeichert werden</translation>
    </message>
    <message>
        <source>This part of it is not in order: {field}. Nothing was changed.</source>
        <translation>Dieser Teil stimmt nicht: {field}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Correct it, and try again. An entry is about a provider, never about a person.</source>
        <translation>Berichtigen Sie ihn, und versuchen Sie es noch einmal. Ein eigener Eintrag beschreibt einen Träger, nie eine Person.</translation>
    </message>
    <message>
        <source>There is no such entry</source>
        <translation>Diesen eigenen Eintrag gibt es nicht</translation>
    </message>
    <message>
        <source>Our office has no entry with the id “{service_id}”. Nothing was changed.</source>
        <translation>Unsere Dienststelle hat keinen eigenen Eintrag mit der Kennung „{service_id}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>See which entries there are: workpris office list</source>
        <translation>Sehen Sie nach, welche eigenen Einträge es gibt: workpris office list</translation>
    </message>
    <message>
        <source>Our office has too many entries</source>
        <translation>Unsere Dienststelle hat zu viele eigene Einträge</translation>
    </message>
    <message>
        <source>No more than {most} are kept. Nothing was changed.</source>
        <translation>Mehr als {most} werden nicht gespeichert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Send entries that others need to the publisher, and remove those that are old.</source>
        <translation>Schicken Sie dem Herausgeber die Einträge, die andere brauchen, und entfernen Sie die alten.</translation>
    </message>
    <message>
        <source>The file with entries cannot be read</source>
        <translation>Die Datei mit eigenen Einträgen lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>“{file}” is not as a file of entries should be: {detail}. Nothing was changed.</source>
        <translation>„{file}“ ist nicht so, wie eine Datei mit eigenen Einträgen sein muss: {detail}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Have it written again on the other computer: workpris office export -o FILE</source>
        <translation>Lassen Sie sie auf dem anderen Computer noch einmal schreiben: workpris office export -o FILE</translation>
    </message>
    <message>
        <source>A file is not as a file of entries should be. Nothing was changed.</source>
        <translation>Eine Datei ist nicht so, wie eine Datei mit eigenen Einträgen sein muss. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The entries of our office cannot be read</source>
        <translation>Die Einträge unserer Dienststelle lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Their file is damaged and was put aside as “{file}”. Nothing else was changed.</source>
        <translation>Die Datei damit ist beschädigt und wurde als „{file}“ beiseitegelegt. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Import them from another computer or from a copy: workpris office import FILE</source>
        <translation>Übernehmen Sie sie von einem anderen Computer oder aus einer Kopie: workpris office import FILE</translation>
    </message>
    <message>
        <source>Their file is damaged. Nothing else was changed.</source>
        <translation>Die Datei damit ist beschädigt. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A key is never overwritten</source>
        <translation>Ein Schlüssel wird nie überschrieben</translation>
    </message>
    <message>
        <source>“{path}” is there already. Nothing was changed.</source>
        <translation>„{path}“ gibt es schon. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name another file for the new key.</source>
        <translation>Nennen Sie eine andere Datei für den neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The file is there already. Nothing was changed.</source>
        <translation>Die Datei gibt es schon. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is no key that can be used here</source>
        <translation>Dieser Schlüssel lässt sich hier nicht benutzen</translation>
    </message>
    <message>
        <source>“{name}” does not hold what is needed: {detail}. Nothing was changed.</source>
        <translation>In „{name}“ steht nicht, was gebraucht wird: {detail}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name a file that the command “keys new” has made; to sign, not the one with “.pub”.</source>
        <translation>Nennen Sie eine Datei, die der Befehl „keys new“ angelegt hat; zum Signieren nicht die mit „.pub“.</translation>
    </message>
    <message>
        <source>A file does not hold the key that is needed. Nothing was changed.</source>
        <translation>In einer Datei steht nicht der Schlüssel, der gebraucht wird. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A private key lies open</source>
        <translation>Ein privater Schlüssel liegt offen</translation>
    </message>
    <message>
        <source>“{name}” holds a private key without a passphrase. Nothing was changed.</source>
        <translation>„{name}“ enthält einen privaten Schlüssel ohne Passphrase. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Whoever could read this file can sign as you: replace the key with the command “rotate”, and delete the file. A key without a passphrase may only come over the input, as “-”.</source>
        <translation>Wer diese Datei lesen konnte, kann in Ihrem Namen signieren: Ersetzen Sie den Schlüssel mit dem Befehl „rotate“, und löschen Sie die Datei. Ein Schlüssel ohne Passphrase darf nur über die Eingabe kommen, als „-“.</translation>
    </message>
    <message>
        <source>A file holds a private key without a passphrase. Nothing was changed.</source>
        <translation>Eine Datei enthält einen privaten Schlüssel ohne Passphrase. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key</source>
        <translation>Die Passphrase öffnet den Schlüssel nicht</translation>
    </message>
    <message>
        <source>“{name}” needs another passphrase, or is damaged. Nothing was changed.</source>
        <translation>„{name}“ braucht eine andere Passphrase oder ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Type it again; capital letters and the layout of the keyboard count.</source>
        <translation>Geben Sie sie noch einmal ein; Großbuchstaben und Tastaturbelegung zählen.</translation>
    </message>
    <message>
        <source>The key needs another passphrase, or is damaged. Nothing was changed.</source>
        <translation>Der Schlüssel braucht eine andere Passphrase oder ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Es wird eine Passphrase gebraucht</translation>
    </message>
    <message>
        <source>Nobody can be asked for the passphrase of “{name}” here. Nothing was changed.</source>
        <translation>Hier kann niemand nach der Passphrase von „{name}“ gefragt werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Run the command in a terminal, or give the passphrase with --passphrase-stdin.</source>
        <translation>Führen Sie den Befehl in einem Terminal aus, oder geben Sie die Passphrase mit --passphrase-stdin an.</translation>
    </message>
    <message>
        <source>Nobody can be asked for the passphrase here. Nothing was changed.</source>
        <translation>Hier kann niemand nach der Passphrase gefragt werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Die Passphrase ist zu kurz</translation>
    </message>
    <message>
        <source>It needs at least {least} characters. Nothing was changed.</source>
        <translation>Sie braucht mindestens {least} Zeichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Take six words that nobody would put together; blanks between them are fine.</source>
        <translation>Nehmen Sie sechs Wörter, die niemand zusammenstellen würde; Leerzeichen dazwischen sind in Ordnung.</translation>
    </message>
    <message>
        <source>The passphrases differ</source>
        <translation>Die Passphrasen sind verschieden</translation>
    </message>
    <message>
        <source>The second one was not the first one. Nothing was changed.</source>
        <translation>Die zweite ist anders als die erste. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Begin again, and type the same passphrase twice.</source>
        <translation>Beginnen Sie noch einmal, und geben Sie zweimal dieselbe Passphrase ein.</translation>
    </message>
    <message>
        <source>There are too few keys</source>
        <translation>Es sind zu wenige Schlüssel</translation>
    </message>
    <message>
        <source>The role “{role}” needs {needed} of its keys to sign, and {given} can. Nothing was changed.</source>
        <translation>In der Rolle „{role}“ müssen {needed} ihrer Schlüssel signieren, {given} können es. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name more keys of this role, with their private halves.</source>
        <translation>Nennen Sie mehr Schlüssel dieser Rolle, mit ihren privaten Hälften.</translation>
    </message>
    <message>
        <source>A role needs more keys to sign than can. Nothing was changed.</source>
        <translation>In einer Rolle müssen mehr Schlüssel signieren, als es können. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This key does not belong there</source>
        <translation>Dieser Schlüssel gehört nicht dorthin</translation>
    </message>
    <message>
        <source>The key {key}… is none of the role “{role}”. Nothing was changed.</source>
        <translation>Der Schlüssel {key}… gehört nicht zur Rolle „{role}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Look whether the right file was named, and whether the key was replaced since.</source>
        <translation>Sehen Sie nach, ob die richtige Datei genannt ist und ob der Schlüssel inzwischen ersetzt wurde.</translation>
    </message>
    <message>
        <source>A key is none of the role that it was given for. Nothing was changed.</source>
        <translation>Ein Schlüssel gehört nicht zu der Rolle, für die er angegeben ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This key is in use already</source>
        <translation>Dieser Schlüssel ist schon in Gebrauch</translation>
    </message>
    <message>
        <source>The key {key}… cannot be taken for the role “{role}”, it has a place. Nothing was changed.</source>
        <translation>Der Schlüssel {key}… kann nicht für die Rolle „{role}“ genommen werden, er hat schon einen Platz. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make a new key with “keys new”; each key has one role only.</source>
        <translation>Machen Sie mit „keys new“ einen neuen Schlüssel; jeder Schlüssel hat nur eine Rolle.</translation>
    </message>
    <message>
        <source>A key that should be new has a place already. Nothing was changed.</source>
        <translation>Ein Schlüssel, der neu sein sollte, hat schon einen Platz. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The publisher cannot be described like this</source>
        <translation>So kann der Herausgeber nicht beschrieben werden</translation>
    </message>
    <message>
        <source>“{value}” cannot be taken for “{field}”. Nothing was changed.</source>
        <translation>„{value}“ kann nicht für „{field}“ genommen werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A name has small letters, digits and “-._”, a country two capital letters, a source is an address that begins with https://.</source>
        <translation>Ein Name hat Kleinbuchstaben, Ziffern und „-._“, ein Land zwei Großbuchstaben, eine Quelle ist eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Something about the publisher is missing, or cannot be taken. Nothing was changed.</source>
        <translation>Etwas zum Herausgeber fehlt oder ist nicht zulässig. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no repository</source>
        <translation>Da ist kein Repository</translation>
    </message>
    <message>
        <source>“{path}” holds no repository. Nothing was changed.</source>
        <translation>„{path}“ enthält kein Repository. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name the folder that “repository init” has made.</source>
        <translation>Nennen Sie den Ordner, den „repository init“ angelegt hat.</translation>
    </message>
    <message>
        <source>There is no repository in this folder. Nothing was changed.</source>
        <translation>In diesem Ordner ist kein Repository. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>Der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>A new repository cannot begin in “{path}”. Nothing was changed.</source>
        <translation>In „{path}“ kann kein neues Repository angelegt werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>Nennen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>A new repository cannot begin in this folder. Nothing was changed.</source>
        <translation>In diesem Ordner kann kein neues Repository angelegt werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The repository is broken</source>
        <translation>Das Repository ist beschädigt</translation>
    </message>
    <message>
        <source>“{path}” is not what was signed: {detail}. Nothing more was changed.</source>
        <translation>„{path}“ ist nicht das, was signiert wurde: {detail}. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Bring the folder back from your copy of it, and run “verify” on it.</source>
        <translation>Holen Sie den Ordner aus Ihrer Kopie zurück, und führen Sie „verify“ darauf aus.</translation>
    </message>
    <message>
        <source>A file of the repository is not what was signed. Nothing more was changed.</source>
        <translation>Eine Datei des Repositorys ist nicht das, was signiert wurde. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The signatures are not valid any longer</source>
        <translation>Die Signaturen gelten nicht mehr</translation>
    </message>
    <message>
        <source>In “{path}” this has expired: {detail}. Nothing was changed.</source>
        <translation>In „{path}“ ist das abgelaufen: {detail}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Run “renew” with the online key. If that does not help, make a release; for the root, run “rotate”.</source>
        <translation>Führen Sie „renew“ mit dem Online-Schlüssel aus. Wenn das nicht hilft, veröffentlichen Sie neu; für die Root führen Sie „rotate“ aus.</translation>
    </message>
    <message>
        <source>What was signed in the repository has expired. Nothing was changed.</source>
        <translation>Was im Repository signiert wurde, ist abgelaufen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The repository is in use</source>
        <translation>Das Repository ist in Gebrauch</translation>
    </message>
    <message>
        <source>Another command is writing into “{path}”. Nothing was changed.</source>
        <translation>Ein anderer Befehl schreibt gerade in „{path}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Wait until it is done, and try again.</source>
        <translation>Warten Sie, bis er fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another command is writing into the repository. Nothing was changed.</source>
        <translation>Ein anderer Befehl schreibt gerade in das Repository. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The stick does not hold what was written</source>
        <translation>Auf dem Stick steht nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>“{path}” reads otherwise than it was written: {detail}. Do not hand it on.</source>
        <translation>„{path}“ liest sich anders, als es geschrieben wurde: {detail}. Geben Sie den Stick nicht weiter.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was changed in the repository.</source>
        <translation>Nehmen Sie einen anderen Stick. Im Repository wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The stick reads otherwise than it was written. Do not hand it on.</source>
        <translation>Der Stick liest sich anders, als er geschrieben wurde. Geben Sie ihn nicht weiter.</translation>
    </message>
    <message>
        <source>The root of trust ends too soon</source>
        <translation>Die Root läuft zu bald ab</translation>
    </message>
    <message>
        <source>It is valid until {expires} only, and not half a year more. Nothing was changed.</source>
        <translation>Sie gilt nur bis {expires} und kein halbes Jahr mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Have the holders of the root keys renew it: rotate FOLDER root --root-key … (see the manual).</source>
        <translation>Lassen Sie sie von denen erneuern, die die Root-Schlüssel haben: rotate FOLDER root --root-key … (siehe Handbuch).</translation>
    </message>
    <message>
        <source>It is not valid for half a year more. Nothing was changed.</source>
        <translation>Sie gilt kein halbes Jahr mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind</source>
        <translation>Die Uhr dieses Computers geht nach</translation>
    </message>
    <message>
        <source>It shows {shows}, and the last release was issued at {issued}. Nothing was changed.</source>
        <translation>Sie zeigt {shows}, und die letzte Veröffentlichung ist von {issued}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Set the clock, and try again.</source>
        <translation>Stellen Sie die Uhr, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It shows a time before that of the last release. Nothing was changed.</source>
        <translation>Sie zeigt eine Zeit vor der letzten Veröffentlichung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>More services would go than expected</source>
        <translation>Mehr Angebote würden entfallen als erwartet</translation>
    </message>
    <message>
        <source>Of {before} services {removed} would be gone ({percent} %). Nothing was changed.</source>
        <translation>Von {before} Angeboten würden {removed} entfallen ({percent} %). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Compare the packages with the command diff; if all of it is meant, release again with --accept-changes.</source>
        <translation>Vergleichen Sie die Pakete mit dem Befehl diff; wenn alles so gewollt ist, veröffentlichen Sie noch einmal mit --accept-changes.</translation>
    </message>
    <message>
        <source>There is nothing new to release</source>
        <translation>Es gibt nichts Neues zu veröffentlichen</translation>
    </message>
    <message>
        <source>The package is what was released last. Nothing was changed.</source>
        <translation>Das Paket ist genau das zuletzt veröffentlichte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>To show that the release still counts, run “renew”.</source>
        <translation>Um zu zeigen, dass die Veröffentlichung weiter gilt, führen Sie „renew“ aus.</translation>
    </message>
    <message>
        <source>A record of the release cannot be read</source>
        <translation>Ein Eintrag der Veröffentlichung lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>A computer that takes {country} could not read line {row} of “{file}”: {detail}. Nothing was changed.</source>
        <translation>Ein Computer, der {country} übernimmt, könnte Zeile {row} von „{file}“ nicht lesen: {detail}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Mend this record, or the one of another country that it leans on, and release again.</source>
        <translation>Berichtigen Sie diesen Eintrag oder den eines anderen Landes, den er braucht, und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A computer that takes this country could not read it. Nothing was changed.</source>
        <translation>Ein Computer, der dieses Land übernimmt, könnte ihn nicht lesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ask the office to save its slips as a file again, and to hand that file over without opening it.</source>
        <translation>Bitten Sie die Dienststelle, ihre Meldungen noch einmal als Datei zu speichern und diese ungeöffnet weiterzugeben.</translation>
    </message>
    <message>
        <source>This is about a person</source>
        <translation>Hier geht es um eine Person</translation>
    </message>
    <message>
        <source>The slip holds a birth number or a date of birth. It was not kept.</source>
        <translation>Die Meldung enthält eine Geburtsnummer oder ein Geburtsdatum. Sie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Say what is wrong with the record, and nothing about any person. Then keep it.</source>
        <translation>Sagen Sie, was am Eintrag falsch ist, und nichts über eine Person. Speichern Sie dann.</translation>
    </message>
    <message>
        <source>The slip cannot be kept as it is</source>
        <translation>Die Meldung kann so nicht gespeichert werden</translation>
    </message>
    <message>
        <source>No publisher could read it, because of this part: {detail}. Nothing was changed.</source>
        <translation>Wegen dieses Teils könnte kein Herausgeber sie lesen: {detail}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Write it anew with fewer words, and without what was copied from elsewhere.</source>
        <translation>Schreiben Sie sie neu, mit weniger Wörtern und ohne das, was von anderswo kopiert wurde.</translation>
    </message>
    <message>
        <source>No publisher could read it. Nothing was changed.</source>
        <translation>Kein Herausgeber könnte sie lesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Too much waits to go out</source>
        <translation>Zu viel wartet auf die Weitergabe</translation>
    </message>
    <message>
        <source>{most} slips wait already, and no more are kept. Nothing was changed.</source>
        <translation>Es warten schon {most} Meldungen, mehr werden nicht gespeichert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Save them as a file on the Data page, hand it to the publisher, and try again.</source>
        <translation>Speichern Sie sie auf der Seite „Daten“ als Datei, geben Sie diese an den Herausgeber weiter, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing waits to go out</source>
        <translation>Nichts wartet auf die Weitergabe</translation>
    </message>
    <message>
        <source>There is no slip that was not handed over before. No file was written.</source>
        <translation>Es gibt keine Meldung, die nicht schon weitergegeben wurde. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Report an error at a record first; or save again what was handed over before.</source>
        <translation>Melden Sie zuerst bei einem Eintrag einen Fehler; oder speichern Sie noch einmal, was schon weitergegeben wurde.</translation>
    </message>
    <message>
        <source>There is no such slip</source>
        <translation>Diese Meldung gibt es nicht</translation>
    </message>
    <message>
        <source>No slip has the id “{slip_id}”. Nothing was changed.</source>
        <translation>Keine Meldung hat die Kennung „{slip_id}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>See which ids there are: workpris slips list</source>
        <translation>Sehen Sie nach, welche Kennungen es gibt: workpris slips list</translation>
    </message>
    <message>
        <source>Not all files of slips were read</source>
        <translation>Nicht alle Dateien mit Meldungen wurden gelesen</translation>
    </message>
    <message>
        <source>Nothing was taken from: {file}. All others stand in the work list.</source>
        <translation>Nichts übernommen wurde aus: {file}. Alle anderen stehen in der Arbeitsliste.</translation>
    </message>
    <message>
        <source>Nothing was taken from some of the files. All others stand in the work list.</source>
        <translation>Aus einigen Dateien wurde nichts übernommen. Alle anderen stehen in der Arbeitsliste.</translation>
    </message>
    <message>
        <source>This is no file of slips</source>
        <translation>Das ist keine Datei mit Meldungen</translation>
    </message>
    <message>
        <source>“{file}” is not of the form of a file of slips. Nothing was taken from it.</source>
        <translation>„{file}“ hat nicht die Form einer Datei mit Meldungen. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>A file is not of the form of a file of slips. Nothing was taken from it.</source>
        <translation>Eine Datei hat nicht die Form einer Datei mit Meldungen. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>The slips were altered</source>
        <translation>Die Meldungen wurden verändert</translation>
    </message>
    <message>
        <source>“{file}” is not as its office has signed it. Nothing was taken from it.</source>
        <translation>„{file}“ ist nicht so, wie die Dienststelle sie signiert hat. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>A file of slips is not as its office has signed it. Nothing was taken from it.</source>
        <translation>Eine Datei mit Meldungen ist nicht so, wie die Dienststelle sie signiert hat. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>The slips are from a newer program</source>
        <translation>Die Meldungen sind aus einem neueren Programm</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of the program. Nothing was taken from it.</source>
        <translation>„{file}“ wurde mit einer neueren Version des Programms gemacht. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>Install the newest version of the program, and read the file again.</source>
        <translation>Installieren Sie die neueste Version des Programms, und lesen Sie die Datei noch einmal ein.</translation>
    </message>
    <message>
        <source>A file of slips was made by a newer version. Nothing was taken from it.</source>
        <translation>Eine Datei mit Meldungen wurde mit einer neueren Version gemacht. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>The file of slips is too large</source>
        <translation>Die Datei mit Meldungen ist zu groß</translation>
    </message>
    <message>
        <source>“{file}” is larger than any office could make it. Nothing was taken from it.</source>
        <translation>„{file}“ ist größer, als eine Dienststelle sie machen könnte. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>A file is larger than any office could make it. Nothing was taken from it.</source>
        <translation>Eine Datei ist größer, als eine Dienststelle sie machen könnte. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>The work list cannot be added to</source>
        <translation>Die Arbeitsliste lässt sich nicht ergänzen</translation>
    </message>
    <message>
        <source>“{file}” is there already, and is not one sheet with one column “slip”. Nothing was changed.</source>
        <translation>„{file}“ ist schon da, hat aber nicht genau ein Blatt mit genau einer Spalte „slip“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name another file for the work list; or bring the column “slip” back, and keep other sheets elsewhere.</source>
        <translation>Nennen Sie eine andere Datei für die Arbeitsliste; oder stellen Sie die Spalte „slip“ wieder her, und legen Sie andere Blätter anderswo ab.</translation>
    </message>
    <message>
        <source>The work list that is there is not one sheet with one column “slip”. Nothing was changed.</source>
        <translation>Die vorhandene Arbeitsliste hat nicht genau ein Blatt mit genau einer Spalte „slip“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ask whoever sent you the update for a new one. Until then, go on working with the directory you have.</source>
        <translation>Bitten Sie die, von denen Sie das Update haben, um ein neues. Arbeiten Sie bis dahin mit Ihrem Verzeichnis weiter.</translation>
    </message>
    <message>
        <source>Go on working; look for the update again later, or take it from a stick or a shared folder.</source>
        <translation>Arbeiten Sie weiter; suchen Sie später wieder nach dem Update, oder holen Sie es von einem Stick oder aus einem gemeinsamen Ordner.</translation>
    </message>
    <message>
        <source>Put the stick in again, or connect the folder, and look once more.</source>
        <translation>Stecken Sie den Stick wieder an, oder verbinden Sie den Ordner, und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>No publisher is known yet</source>
        <translation>Es ist noch kein Herausgeber bekannt</translation>
    </message>
    <message>
        <source>An update is only taken from a publisher that was added, and none was added yet. Nothing was changed.</source>
        <translation>Ein Update wird nur von einem Herausgeber übernommen, der hinzugefügt wurde, und das ist noch keiner. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is no publisher&apos;s file</source>
        <translation>Das ist keine Herausgeberdatei</translation>
    </message>
    <message>
        <source>The file does not name a publisher with keys that are signed as they must be. Nothing was changed.</source>
        <translation>Die Datei nennt keinen Herausgeber mit Schlüsseln, die richtig signiert sind. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another publisher is trusted already</source>
        <translation>Einem anderen Herausgeber wird schon vertraut</translation>
    </message>
    <message>
        <source>This computer takes its directory from “{title}”, whose keys are others. Nothing was changed.</source>
        <translation>Dieser Computer bekommt sein Verzeichnis von „{title}“, und dessen Schlüssel sind andere. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>If you really want to change, remove the old publisher first, and compare the words of the new one by telephone.</source>
        <translation>Wenn Sie wirklich wechseln wollen, entfernen Sie zuerst den alten Herausgeber, und vergleichen Sie die Wörter des neuen telefonisch.</translation>
    </message>
    <message>
        <source>This computer takes its directory from somebody else. Nothing was changed.</source>
        <translation>Dieser Computer bekommt sein Verzeichnis von jemand anderem. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The update was not taken</source>
        <translation>Das Update wurde nicht übernommen</translation>
    </message>
    <message>
        <source>The file “{file}” is not as it must be. Nothing was changed.</source>
        <translation>Die Datei „{file}“ ist nicht so, wie sie sein muss. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The update is not as it must be. Nothing was changed.</source>
        <translation>Das Update ist nicht so, wie es sein muss. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The update is signed by somebody else</source>
        <translation>Das Update ist von jemand anderem signiert</translation>
    </message>
    <message>
        <source>The update is not signed by the publisher that was added. Nothing was changed.</source>
        <translation>Das Update ist nicht von dem Herausgeber signiert, der hinzugefügt wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Do not use this source. Ask the sender for a new package, and tell the publisher what happened.</source>
        <translation>Benutzen Sie diese Quelle nicht. Bitten Sie den Absender um ein neues Paket, und sagen Sie dem Herausgeber, was geschehen ist.</translation>
    </message>
    <message>
        <source>The update was altered or damaged</source>
        <translation>Das Update wurde verändert oder ist beschädigt</translation>
    </message>
    <message>
        <source>The file “{file}” is not the one that was signed. Nothing was changed.</source>
        <translation>Die Datei „{file}“ ist nicht die, die signiert wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A file of the update is not the one that was signed. Nothing was changed.</source>
        <translation>Eine Datei des Updates ist nicht die, die signiert wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The update is damaged</source>
        <translation>Das Update ist beschädigt</translation>
    </message>
    <message>
        <source>The file “{file}” is not of the form that it must have. Nothing was changed.</source>
        <translation>Die Datei „{file}“ hat nicht die nötige Form. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A file of the update is not of the form that it must have. Nothing was changed.</source>
        <translation>Eine Datei des Updates hat nicht die nötige Form. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The update is too large</source>
        <translation>Das Update ist zu groß</translation>
    </message>
    <message>
        <source>The file “{file}” is larger than was signed, or than any directory is. Nothing was changed.</source>
        <translation>Die Datei „{file}“ ist größer, als signiert wurde oder als ein Verzeichnis je ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A file of the update is larger than was signed, or than any directory is. Nothing was changed.</source>
        <translation>Eine Datei des Updates ist größer, als signiert wurde oder als ein Verzeichnis je ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The update is not made of plain files</source>
        <translation>Das Update besteht nicht nur aus einfachen Dateien</translation>
    </message>
    <message>
        <source>A link, a folder or a device stands in the place of the file “{file}”. Nothing was changed.</source>
        <translation>An der Stelle der Datei „{file}“ steht eine Verknüpfung, ein Ordner oder ein Gerät. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A link, a folder or a device stands in the place of a file of the update. Nothing was changed.</source>
        <translation>An der Stelle einer Datei des Updates steht eine Verknüpfung, ein Ordner oder ein Gerät. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The update is not complete</source>
        <translation>Das Update ist nicht vollständig</translation>
    </message>
    <message>
        <source>The file “{file}” is missing. Nothing was changed.</source>
        <translation>Die Datei „{file}“ fehlt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Copy the whole folder “workpris-directory” once more, or ask the sender for a new stick.</source>
        <translation>Kopieren Sie den ganzen Ordner „workpris-directory“ noch einmal, oder bitten Sie den Absender um einen neuen Stick.</translation>
    </message>
    <message>
        <source>A file of the update is missing. Nothing was changed.</source>
        <translation>Eine Datei des Updates fehlt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You have a newer directory already</source>
        <translation>Sie haben schon ein neueres Verzeichnis</translation>
    </message>
    <message>
        <source>Keep the directory you have, and ask the sender for a newer package.</source>
        <translation>Behalten Sie Ihr Verzeichnis, und bitten Sie den Absender um ein neueres Paket.</translation>
    </message>
    <message>
        <source>Add the publisher once, from its file, from a folder or from a stick.</source>
        <translation>Fügen Sie den Herausgeber einmal hinzu: aus seiner Datei, aus einem Ordner oder von einem Stick.</translation>
    </message>
    <message>
        <source>Ask the publisher for the file again, or choose the folder or stick that holds the whole directory.</source>
        <translation>Bitten Sie den Herausgeber noch einmal um die Datei, oder wählen Sie den Ordner oder Stick mit dem ganzen Verzeichnis.</translation>
    </message>
    <message>
        <source>This package is older ({offered}) than your data ({known}). Nothing was changed.</source>
        <translation>Dieses Paket ({offered}) ist älter als Ihre Daten ({known}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This package is older than your data. Nothing was changed.</source>
        <translation>Dieses Paket ist älter als Ihre Daten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This package is older than your data ({known}); it says of itself that it is of {offered}. Nothing was changed.</source>
        <translation>Dieses Paket ist älter als Ihre Daten ({known}); nach eigener Angabe ist es vom {offered}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You have this directory already</source>
        <translation>Sie haben dieses Verzeichnis schon</translation>
    </message>
    <message>
        <source>This package ({offered}) is the directory that you use. Nothing was changed.</source>
        <translation>Dieses Paket ({offered}) ist das Verzeichnis, das Sie benutzen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Go on working; nothing needs to be done.</source>
        <translation>Arbeiten Sie weiter; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This package is the directory that you use. Nothing was changed.</source>
        <translation>Dieses Paket ist das Verzeichnis, das Sie benutzen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The update is too old to be taken</source>
        <translation>Das Update ist zu alt</translation>
    </message>
    <message>
        <source>What the publisher signed is not valid any longer: the stick is too old, or the server is behind. Nothing was changed.</source>
        <translation>Was der Herausgeber signiert hat, gilt nicht mehr: Der Stick ist zu alt, oder der Server ist im Rückstand. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This program is too old for the update</source>
        <translation>Dieses Programm ist zu alt für das Update</translation>
    </message>
    <message>
        <source>The update is made for a newer program, or signed with keys that are newer than this one. Nothing was changed.</source>
        <translation>Das Update ist für ein neueres Programm gemacht oder mit Schlüsseln signiert, die neuer sind als dieses Programm. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Install the newest version of the program; ask those who look after this computer for it.</source>
        <translation>Installieren Sie die neueste Version des Programms; fragen Sie danach die, die diesen Computer betreuen.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong</source>
        <translation>Die Uhr dieses Computers geht wohl falsch</translation>
    </message>
    <message>
        <source>The update was signed later than the clock of this computer shows ({shows}). Nothing was changed.</source>
        <translation>Das Update wurde später signiert, als die Uhr dieses Computers zeigt ({shows}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Set date and time of the computer right, and look for the update again.</source>
        <translation>Stellen Sie Datum und Uhrzeit des Computers richtig, und suchen Sie noch einmal nach dem Update.</translation>
    </message>
    <message>
        <source>The update was signed later than the clock of this computer shows. Nothing was changed.</source>
        <translation>Das Update wurde später signiert, als die Uhr dieses Computers zeigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The update holds a record that breaks a rule</source>
        <translation>Im Update verletzt ein Eintrag eine Regel</translation>
    </message>
    <message>
        <source>Record {row} of “{file}” breaks a rule, so that the whole update was refused. Nothing was changed.</source>
        <translation>Eintrag {row} von „{file}“ verletzt eine Regel, darum wurde das ganze Update abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Tell the publisher what is written here. Until then, go on working with the directory you have.</source>
        <translation>Sagen Sie dem Herausgeber, was hier steht. Arbeiten Sie bis dahin mit Ihrem Verzeichnis weiter.</translation>
    </message>
    <message>
        <source>A record breaks a rule, so that the whole update was refused. Nothing was changed.</source>
        <translation>Ein Eintrag verletzt eine Regel, darum wurde das ganze Update abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The update is empty</source>
        <translation>Das Update ist leer</translation>
    </message>
    <message>
        <source>The update has no service of the countries that you take. Nothing was changed.</source>
        <translation>Das Update hat kein Angebot aus den Ländern, die Sie übernehmen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Look which countries are chosen, or tell the publisher that the directory is empty.</source>
        <translation>Sehen Sie nach, welche Länder gewählt sind, oder sagen Sie dem Herausgeber, dass das Verzeichnis leer ist.</translation>
    </message>
    <message>
        <source>The update would remove very much</source>
        <translation>Das Update würde sehr viel entfernen</translation>
    </message>
    <message>
        <source>Of {before} services {removed} would go, which an administrator must agree to. Nothing was changed.</source>
        <translation>Von {before} Angeboten würden {removed} entfallen; dem muss zustimmen, wer diesen Computer betreut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ask the publisher whether this is meant. If it is, an administrator may take the update all the same.</source>
        <translation>Fragen Sie den Herausgeber, ob das so gewollt ist. Wenn ja, kann das Update trotzdem übernehmen, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>A country is not in the update</source>
        <translation>Ein Land ist nicht im Update</translation>
    </message>
    <message>
        <source>The update has no directory of the country “{detail}”. Nothing was changed.</source>
        <translation>Das Update hat kein Verzeichnis des Landes „{detail}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose the countries again, or ask the publisher when this one comes.</source>
        <translation>Wählen Sie die Länder neu, oder fragen Sie den Herausgeber, wann dieses kommt.</translation>
    </message>
    <message>
        <source>The update has no directory of a country that was chosen. Nothing was changed.</source>
        <translation>Für ein gewähltes Land hat das Update kein Verzeichnis. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>“{place}” does not answer, or not for long enough. Nothing was changed.</source>
        <translation>„{place}“ antwortet nicht oder bricht zu früh ab. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nobody answers at the address for updates. Nothing was changed.</source>
        <translation>Unter der Adresse für Updates antwortet niemand. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Der Server kann sich nicht ausweisen</translation>
    </message>
    <message>
        <source>“{place}” shows a certificate that this computer does not know, so nothing was fetched. Nothing was changed.</source>
        <translation>„{place}“ zeigt ein Zertifikat, das dieser Computer nicht kennt, darum wurde nichts geholt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ask those who look after this computer about certificates, or take the update from a stick.</source>
        <translation>Fragen Sie die, die diesen Computer betreuen, nach den Zertifikaten, oder holen Sie das Update von einem Stick.</translation>
    </message>
    <message>
        <source>The server shows a certificate that this computer does not know. Nothing was changed.</source>
        <translation>Der Server zeigt ein Zertifikat, das dieser Computer nicht kennt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Etwas anderes antwortet</translation>
    </message>
    <message>
        <source>At “{place}” there is no directory but another page, perhaps the sign-in page of your network. Nothing was changed.</source>
        <translation>Unter „{place}“ ist kein Verzeichnis, sondern eine andere Seite, vielleicht die Anmeldeseite Ihres Netzwerks. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sign in to the network in your browser and look again, or take the update from a stick.</source>
        <translation>Melden Sie sich im Browser im Netzwerk an, und suchen Sie noch einmal, oder holen Sie das Update von einem Stick.</translation>
    </message>
    <message>
        <source>There is no directory at the address, but another page. Nothing was changed.</source>
        <translation>Unter der Adresse ist kein Verzeichnis, sondern eine andere Seite. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no update here</source>
        <translation>Hier ist kein Update</translation>
    </message>
    <message>
        <source>“{path}” holds no directory of a publisher. Nothing was changed.</source>
        <translation>„{path}“ enthält kein Verzeichnis eines Herausgebers. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder that holds “workpris-directory”, and look again.</source>
        <translation>Stecken Sie den Stick an, oder wählen Sie den Ordner, in dem „workpris-directory“ liegt, und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The folder holds no directory of a publisher. Nothing was changed.</source>
        <translation>Der Ordner enthält kein Verzeichnis eines Herausgebers. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is not known where updates come from</source>
        <translation>Es ist nicht bekannt, woher Updates kommen</translation>
    </message>
    <message>
        <source>Neither a web address nor a folder for updates is known. Nothing was changed.</source>
        <translation>Weder eine Webadresse noch ein Ordner für Updates ist bekannt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Put in a stick with the update, or choose a folder that holds it.</source>
        <translation>Stecken Sie einen Stick mit dem Update an, oder wählen Sie einen Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>The stick was removed</source>
        <translation>Der Stick wurde abgezogen</translation>
    </message>
    <message>
        <source>“{path}” went away while it was read. Nothing was changed.</source>
        <translation>„{path}“ war beim Lesen plötzlich weg. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The stick or the folder went away while it was read. Nothing was changed.</source>
        <translation>Der Stick oder der Ordner war beim Lesen plötzlich weg. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no former edition</source>
        <translation>Es gibt keine vorige Ausgabe</translation>
    </message>
    <message>
        <source>No edition of the directory from before this one is kept on this computer. Nothing was changed.</source>
        <translation>Auf diesem Computer ist keine vorige Ausgabe des Verzeichnisses gespeichert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Go on with the directory you have, or bring another one from a file.</source>
        <translation>Arbeiten Sie mit Ihrem Verzeichnis weiter, oder lesen Sie ein anderes aus einer Datei ein.</translation>
    </message>
    <message>
        <source>The vault could not do that</source>
        <translation>Im Tresor war das nicht möglich</translation>
    </message>
    <message>
        <source>What was asked for was not done. What is kept in the vault has not changed.</source>
        <translation>Was verlangt wurde, ist nicht geschehen. Was im Tresor gespeichert ist, hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>Try it again. If it happens again, lock the vault and unlock it.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es wieder geschieht, sperren und entsperren Sie den Tresor.</translation>
    </message>
    <message>
        <source>There is no vault yet</source>
        <translation>Es gibt noch keinen Tresor</translation>
    </message>
    <message>
        <source>In this folder no client data is kept, so that there is nothing to unlock.</source>
        <translation>In diesem Ordner sind keine Klientendaten gespeichert; es gibt also nichts zu entsperren.</translation>
    </message>
    <message>
        <source>Set up the vault under Clients, or restore it from a backup.</source>
        <translation>Richten Sie den Tresor unter „Klienten“ ein, oder stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is a vault already</source>
        <translation>Es gibt schon einen Tresor</translation>
    </message>
    <message>
        <source>The folder holds a vault, and a new one would take its place. It was left as it is.</source>
        <translation>In dem Ordner ist ein Tresor, und ein neuer würde an seine Stelle treten. Er blieb, wie er ist.</translation>
    </message>
    <message>
        <source>Unlock the one that is there. To use another, restore it from its backup.</source>
        <translation>Entsperren Sie den, der da ist. Um einen anderen zu benutzen, stellen Sie ihn aus seiner Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Der Tresor ist gesperrt</translation>
    </message>
    <message>
        <source>It was locked before this could be done, so that nothing was changed.</source>
        <translation>Er wurde gesperrt, bevor das geschehen konnte; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Unlock it, and do it again. Whatever was saved before is there.</source>
        <translation>Entsperren Sie ihn, und machen Sie es noch einmal. Was vorher gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>It stopped before the last words that you typed could be saved.</source>
        <translation>Er hörte auf zu arbeiten, bevor das zuletzt Getippte gespeichert werden konnte.</translation>
    </message>
    <message>
        <source>Unlock it, and look where you were typing: answers and drafts up to some seconds before are there.</source>
        <translation>Entsperren Sie ihn, und sehen Sie dort nach, wo Sie getippt haben: Antworten und Entwürfe sind bis auf die letzten Sekunden da.</translation>
    </message>
    <message>
        <source>The vault is open elsewhere</source>
        <translation>Der Tresor ist anderswo offen</translation>
    </message>
    <message>
        <source>Another session of this computer has had it open since {since}.</source>
        <translation>Eine andere Sitzung dieses Computers hat ihn seit {since} offen.</translation>
    </message>
    <message>
        <source>Lock it there. It also locks itself when nobody works with it for some minutes.</source>
        <translation>Sperren Sie ihn dort. Er sperrt sich auch von selbst, wenn einige Minuten niemand damit arbeitet.</translation>
    </message>
    <message>
        <source>Another session of this computer has it open.</source>
        <translation>Eine andere Sitzung dieses Computers hat ihn offen.</translation>
    </message>
    <message>
        <source>The password does not match</source>
        <translation>Das Passwort stimmt nicht</translation>
    </message>
    <message>
        <source>It does not open the vault for this account. Quick tries left before a short wait: {left}.</source>
        <translation>Es öffnet den Tresor für dieses Konto nicht. Versuche ohne Wartezeit, bevor Sie kurz warten müssen: noch {left}.</translation>
    </message>
    <message>
        <source>Look at Caps Lock and the language of the keys, and type it again. If forgotten, use the recovery sheet.</source>
        <translation>Achten Sie auf die Feststelltaste und die Tastatursprache, und tippen Sie es noch einmal. Wenn es vergessen ist, nehmen Sie das Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>A short wait</source>
        <translation>Kurze Wartezeit</translation>
    </message>
    <message>
        <source>After several wrong passwords the vault waits; {seconds} seconds are left.</source>
        <translation>Nach mehreren falschen Passwörtern wartet der Tresor; Sekunden bis zum nächsten Versuch: {seconds}.</translation>
    </message>
    <message>
        <source>Wait, then type the password again. If it is forgotten, use the recovery sheet.</source>
        <translation>Warten Sie, und tippen Sie das Passwort dann noch einmal. Wenn es vergessen ist, nehmen Sie das Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>The password is easily guessed</source>
        <translation>Das Passwort ist leicht zu erraten</translation>
    </message>
    <message>
        <source>Whoever copies the vault could find it out in a short time.</source>
        <translation>Wer den Tresor kopiert, könnte es in kurzer Zeit herausfinden.</translation>
    </message>
    <message>
        <source>Take at least 12 characters, or a sentence of at least five words, without your name.</source>
        <translation>Nehmen Sie mindestens 12 Zeichen oder einen Satz mit mindestens fünf Wörtern, ohne Ihren Namen.</translation>
    </message>
    <message>
        <source>The recovery key does not match</source>
        <translation>Der Wiederherstellungsschlüssel stimmt nicht</translation>
    </message>
    <message>
        <source>It was mistyped, or it stands on a sheet of another vault or on one that was replaced.</source>
        <translation>Er wurde falsch getippt, oder er steht auf dem Blatt eines anderen Tresors oder auf einem, das ersetzt wurde.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group. Case and blanks do not matter.</source>
        <translation>Vergleichen Sie ihn mit dem Blatt, Gruppe für Gruppe. Groß- und Kleinschreibung und Leerzeichen spielen keine Rolle.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Die Schlüsseldatei ist beschädigt</translation>
    </message>
    <message>
        <source>Both copies of the key file cannot be read, and without it no password opens the vault.</source>
        <translation>Beide Kopien der Schlüsseldatei sind nicht lesbar, und ohne sie öffnet kein Passwort den Tresor.</translation>
    </message>
    <message>
        <source>Restore the newest backup under Clients; it holds a key file of its own. The damaged files are kept.</source>
        <translation>Stellen Sie unter „Klienten“ die neueste Sicherung wieder her; sie enthält eine eigene Schlüsseldatei. Die beschädigten Dateien werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The key file is an older one</source>
        <translation>Die Schlüsseldatei ist eine ältere</translation>
    </message>
    <message>
        <source>It was put in the place of a newer one and may hold passwords that were changed since. It is not used.</source>
        <translation>Sie wurde an die Stelle einer neueren gesetzt und kann Passwörter enthalten, die seither geändert wurden. Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Tell your administrator, who puts the newer key file back or restores the newest backup under Clients.</source>
        <translation>Sagen Sie es der Administration: Sie legt die neuere Schlüsseldatei zurück oder stellt unter „Klienten“ die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no room for another account</source>
        <translation>Für ein weiteres Konto ist kein Platz</translation>
    </message>
    <message>
        <source>A vault has {most} accounts at most. Nothing was changed.</source>
        <translation>Ein Tresor hat höchstens {most} Konten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close the accounts of people who have left, and add this one then.</source>
        <translation>Schließen Sie die Konten von Personen, die ausgeschieden sind, und legen Sie dann dieses an.</translation>
    </message>
    <message>
        <source>The vault has as many accounts as it can have. Nothing was changed.</source>
        <translation>Der Tresor hat so viele Konten, wie er haben kann. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file of the vault is damaged</source>
        <translation>Die Datei des Tresors ist beschädigt</translation>
    </message>
    <message>
        <source>It cannot be read as it was written. The newest whole backup is of {backup}.</source>
        <translation>Sie ist nicht so lesbar, wie sie geschrieben wurde. Die neueste unbeschädigte Sicherung ist vom {backup}.</translation>
    </message>
    <message>
        <source>Restore a backup. The damaged file is set aside and kept; nothing is deleted.</source>
        <translation>Stellen Sie eine Sicherung wieder her. Die beschädigte Datei wird beiseitegelegt und aufbewahrt; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>It cannot be read as it was written.</source>
        <translation>Sie ist nicht so lesbar, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The vault belongs to a later version</source>
        <translation>Der Tresor gehört zu einer neueren Version</translation>
    </message>
    <message>
        <source>A later version of this program has written it, and this one does not know its form.</source>
        <translation>Eine neuere Version dieses Programms hat ihn geschrieben, und diese hier kennt seine Form nicht.</translation>
    </message>
    <message>
        <source>Install the later version. The vault was not changed.</source>
        <translation>Installieren Sie die neuere Version. Der Tresor wurde nicht geändert.</translation>
    </message>
    <message>
        <source>This file is not encrypted</source>
        <translation>Diese Datei ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>In the place of the vault lies a file that anybody can read; it is not used.</source>
        <translation>An der Stelle des Tresors liegt eine Datei, die alle lesen können; sie wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Tell your administrator. Restore the newest backup to go on; the file is set aside and kept.</source>
        <translation>Sagen Sie es der Administration. Stellen Sie die neueste Sicherung wieder her, um weiterzuarbeiten; die Datei wird beiseitegelegt und aufbewahrt.</translation>
    </message>
    <message>
        <source>The vault is older than the last time</source>
        <translation>Der Tresor ist älter als beim letzten Mal</translation>
    </message>
    <message>
        <source>Its audit had {known} rows when it was last locked, and has {found} now. It may be an older copy.</source>
        <translation>Das Protokoll hatte beim letzten Sperren {known} Zeilen, jetzt hat es {found}. Vielleicht ist es eine ältere Kopie.</translation>
    </message>
    <message>
        <source>If a backup has just been restored, go on. If not, tell your administrator before you work with it.</source>
        <translation>Wenn gerade eine Sicherung wiederhergestellt wurde, machen Sie weiter. Wenn nicht, sagen Sie es der Administration, bevor Sie damit arbeiten.</translation>
    </message>
    <message>
        <source>The audit was changed</source>
        <translation>Das Protokoll wurde verändert</translation>
    </message>
    <message>
        <source>Row {number} of the audit is not as it was written.</source>
        <translation>Zeile {number} des Protokolls ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Tell your administrator and the data protection officer. Make no change until they have looked at it.</source>
        <translation>Sagen Sie es der Administration und der oder dem Datenschutzbeauftragten. Ändern Sie nichts, bis diese es angesehen haben.</translation>
    </message>
    <message>
        <source>Your account may not do this</source>
        <translation>Ihr Konto darf das nicht</translation>
    </message>
    <message>
        <source>Your roles in this vault do not allow it. Nothing was changed.</source>
        <translation>Ihre Rollen in diesem Tresor erlauben es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ask the lead or the administrator, who can do it or give you the role.</source>
        <translation>Fragen Sie die Leitung oder die Administration; dort kann man es tun oder Ihnen die Rolle geben.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund ist nötig</translation>
    </message>
    <message>
        <source>This is noted with the reason for it, and none was given. Nothing was changed.</source>
        <translation>Das wird mit dem Grund dafür protokolliert, und es wurde keiner angegeben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say in a few words why, without details of the person.</source>
        <translation>Sagen Sie in wenigen Worten, warum, ohne Angaben zur Person.</translation>
    </message>
    <message>
        <source>There is no such file for you</source>
        <translation>Diese Akte gibt es für Sie nicht</translation>
    </message>
    <message>
        <source>It was erased, or it is not yours to open.</source>
        <translation>Sie wurde gelöscht, oder Sie dürfen sie nicht öffnen.</translation>
    </message>
    <message>
        <source>Look for it in your list. In an emergency, open it by its exact name or reference, with a reason.</source>
        <translation>Suchen Sie sie in Ihrer Liste. Öffnen Sie sie im Notfall mit genauem Namen oder Aktenzeichen und mit einem Grund.</translation>
    </message>
    <message>
        <source>Looked for too often today</source>
        <translation>Heute zu oft gesucht</translation>
    </message>
    <message>
        <source>Files of colleagues can be looked for {most} times within a day, and that was reached.</source>
        <translation>Akten von Kolleginnen und Kollegen können an einem Tag höchstens {most}-mal gesucht werden, und das ist erreicht.</translation>
    </message>
    <message>
        <source>Ask the lead, who can find and open every file. Tomorrow you can look again.</source>
        <translation>Fragen Sie die Leitung, die jede Akte finden und öffnen kann. Morgen können Sie wieder suchen.</translation>
    </message>
    <message>
        <source>The file is restricted</source>
        <translation>Die Akte ist eingeschränkt</translation>
    </message>
    <message>
        <source>It is kept as it is, as evidence or while something is in dispute. Nothing was changed.</source>
        <translation>Sie bleibt, wie sie ist, als Beweismittel, oder solange etwas strittig ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ask the lead to end the restriction if there is no reason for it any more.</source>
        <translation>Bitten Sie die Leitung, die Einschränkung aufzuheben, wenn es dafür keinen Grund mehr gibt.</translation>
    </message>
    <message>
        <source>A file is not due any more</source>
        <translation>Eine Akte ist nicht mehr fällig</translation>
    </message>
    <message>
        <source>Somebody has worked with it, or keeps it longer, since it was proposed. Nothing was erased.</source>
        <translation>Jemand hat sie bearbeitet oder bewahrt sie länger auf, seit sie vorgeschlagen wurde. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Look at the list again, which shows what is proposed now.</source>
        <translation>Sehen Sie die Liste noch einmal an; sie zeigt, was jetzt vorgeschlagen ist.</translation>
    </message>
    <message>
        <source>A second person must agree</source>
        <translation>Eine zweite Person muss zustimmen</translation>
    </message>
    <message>
        <source>So many files in a month need two people. You have agreed; files that wait: {count}. Nothing was erased.</source>
        <translation>So viele Akten in einem Monat brauchen zwei Personen. Sie haben zugestimmt; Akten, die warten: {count}. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Ask a colleague to unlock the vault with their own account and to confirm the same files.</source>
        <translation>Bitten Sie eine Kollegin oder einen Kollegen, den Tresor mit dem eigenen Konto zu entsperren und dieselben Akten zu bestätigen.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Der Text ist zu lang</translation>
    </message>
    <message>
        <source>It may have {most} characters at most. It stands there as you typed it, and is kept as a draft.</source>
        <translation>Er darf höchstens {most} Zeichen haben. Er steht noch so da, wie Sie ihn getippt haben, und bleibt als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>Shorten it, or divide it into several.</source>
        <translation>Kürzen Sie ihn, oder teilen Sie ihn auf mehrere auf.</translation>
    </message>
    <message>
        <source>It is longer than can be kept.</source>
        <translation>Er ist länger, als gespeichert werden kann.</translation>
    </message>
    <message>
        <source>No more of these fit into the file</source>
        <translation>Mehr davon passt nicht in die Akte</translation>
    </message>
    <message>
        <source>A file holds {most} of them at most. What was there before has not changed.</source>
        <translation>Eine Akte fasst davon höchstens {most}. Was vorher da war, hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>Take away what is no longer needed, then add this again.</source>
        <translation>Nehmen Sie weg, was nicht mehr gebraucht wird, und fügen Sie es dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>A file holds no more of them.</source>
        <translation>Eine Akte fasst nicht mehr davon.</translation>
    </message>
    <message>
        <source>Somebody has this name already</source>
        <translation>Diesen Namen gibt es schon</translation>
    </message>
    <message>
        <source>An account is called “{name}”, or nearly so.</source>
        <translation>Ein Konto heißt „{name}“ oder fast so.</translation>
    </message>
    <message>
        <source>Choose a name by which colleagues can tell the two people apart.</source>
        <translation>Wählen Sie einen Namen, an dem man die beiden in der Dienststelle unterscheiden kann.</translation>
    </message>
    <message>
        <source>Another account has this name, or nearly so.</source>
        <translation>Ein anderes Konto heißt so oder fast so.</translation>
    </message>
    <message>
        <source>There is no such account</source>
        <translation>Dieses Konto gibt es nicht</translation>
    </message>
    <message>
        <source>It was closed, or never was in this vault.</source>
        <translation>Es wurde geschlossen, oder es gab es in diesem Tresor nie.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>The last administrator stays</source>
        <translation>Das letzte Administrationskonto bleibt</translation>
    </message>
    <message>
        <source>Without an administrator nobody could add accounts or change what is settled. Nothing was changed.</source>
        <translation>Ohne Administration könnte niemand Konten hinzufügen oder Festgelegtes ändern. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Give another account the role of an administrator first.</source>
        <translation>Geben Sie zuerst einem anderen Konto die Rolle „Administration“.</translation>
    </message>
    <message>
        <source>Files would have no owner</source>
        <translation>Akten würden von niemandem geführt</translation>
    </message>
    <message>
        <source>The account still owns files: {count}. Nothing was changed.</source>
        <translation>Das Konto führt noch Akten: {count}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose a colleague who takes them over, and close the account then.</source>
        <translation>Wählen Sie, wer sie übernimmt, und schließen Sie das Konto dann.</translation>
    </message>
    <message>
        <source>No whole backup is there</source>
        <translation>Keine unbeschädigte Sicherung da</translation>
    </message>
    <message>
        <source>In the place that was named lies no backup that can be restored.</source>
        <translation>An der genannten Stelle liegt keine Sicherung, die sich wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it: it has a name with a date, and in it lie cases.db and keys.json.</source>
        <translation>Wählen Sie den Ordner, in dem sie liegt: Er hat einen Namen mit Datum, und darin liegen cases.db und keys.json.</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>Die Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>“{name}” is not as it was made, and is not used. Nothing was changed.</source>
        <translation>„{name}“ ist nicht so, wie es gemacht wurde, und wird nicht benutzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose an older backup, or copy this one from its place once more.</source>
        <translation>Wählen Sie eine ältere Sicherung, oder kopieren Sie diese noch einmal von ihrem Ort.</translation>
    </message>
    <message>
        <source>It is not as it was made, and is not used. Nothing was changed.</source>
        <translation>Sie ist nicht so, wie sie gemacht wurde, und wird nicht benutzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The backup is of another vault</source>
        <translation>Die Sicherung ist von einem anderen Tresor</translation>
    </message>
    <message>
        <source>It was made of another vault than the one that is here. Nothing was changed.</source>
        <translation>Sie wurde von einem anderen Tresor gemacht als dem, der hier ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose a backup of this vault. To use the other one, take a data folder of its own for it.</source>
        <translation>Wählen Sie eine Sicherung dieses Tresors. Um den anderen zu benutzen, nehmen Sie für ihn einen eigenen Datenordner.</translation>
    </message>
    <message>
        <source>This is no release list</source>
        <translation>Das ist keine Entlassungsliste</translation>
    </message>
    <message>
        <source>The file is no table of text with one heading for the name or pseudonym and one for the day of release.</source>
        <translation>Die Datei ist keine Texttabelle mit einer Überschrift für Name oder Pseudonym und einer für den Tag der Entlassung.</translation>
    </message>
    <message>
        <source>Save the list as CSV, with “pseudonym”, “date” and “region” in its first row, and read it in again.</source>
        <translation>Speichern Sie die Liste als CSV, mit „Pseudonym“, „Datum“ und „Region“ in der ersten Zeile, und lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The release list is too large</source>
        <translation>Die Entlassungsliste ist zu groß</translation>
    </message>
    <message>
        <source>No more than {most} people are read in at once.</source>
        <translation>Auf einmal werden höchstens {most} Personen eingelesen.</translation>
    </message>
    <message>
        <source>Split the list into smaller ones, and read them in one after the other.</source>
        <translation>Teilen Sie die Liste in kleinere, und lesen Sie sie nacheinander ein.</translation>
    </message>
    <message>
        <source>There are more people in it than are read in at once.</source>
        <translation>Es stehen mehr Personen darin, als auf einmal eingelesen werden.</translation>
    </message>
    <message>
        <source>This is no public key</source>
        <translation>Das ist kein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>A file is locked for the public key of an authority, which begins with “age1”.</source>
        <translation>Eine Datei wird mit dem öffentlichen Schlüssel einer Behörde gesperrt; er beginnt mit „age1“.</translation>
    </message>
    <message>
        <source>Copy the key anew, or ask the authority for it. Nothing was exported.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal, oder bitten Sie die Behörde darum. Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>There is nobody to export</source>
        <translation>Es gibt niemanden für den Export</translation>
    </message>
    <message>
        <source>No client has a consent to the register of this authority that counts today.</source>
        <translation>Für das Register dieser Behörde gilt heute keine Einwilligung.</translation>
    </message>
    <message>
        <source>Look at the name of the authority as it stands in the consents, or ask the clients first.</source>
        <translation>Prüfen Sie, wie die Behörde in den Einwilligungen heißt, oder fragen Sie zuerst die Klientinnen und Klienten.</translation>
    </message>
    <message>
        <source>For which authority?</source>
        <translation>Für welche Behörde?</translation>
    </message>
    <message>
        <source>Clients have agreed to registers of several authorities: {names}.</source>
        <translation>Klientinnen und Klienten haben in Register mehrerer Behörden eingewilligt: {names}.</translation>
    </message>
    <message>
        <source>Name one of them. Each gets a file of its own.</source>
        <translation>Nennen Sie eine davon. Jede bekommt eine eigene Datei.</translation>
    </message>
    <message>
        <source>Clients have agreed to registers of several authorities.</source>
        <translation>Klientinnen und Klienten haben in Register mehrerer Behörden eingewilligt.</translation>
    </message>
    <message>
        <source>Several files are called so</source>
        <translation>Mehrere Akten heißen so</translation>
    </message>
    <message>
        <source>{count} files have this name or reference.</source>
        <translation>{count} Akten haben diesen Namen oder dieses Aktenzeichen.</translation>
    </message>
    <message>
        <source>Name the reference of the one that you mean; or give one of them a reference first.</source>
        <translation>Nennen Sie das Aktenzeichen der Akte, die Sie meinen; oder geben Sie zuerst einer davon ein Aktenzeichen.</translation>
    </message>
    <message>
        <source>Several files have this name or reference.</source>
        <translation>Mehrere Akten haben diesen Namen oder dieses Aktenzeichen.</translation>
    </message>
    <message>
        <source>Ask the office for its card again. Nothing was added to the address book.</source>
        <translation>Bitten Sie die Dienststelle noch einmal um ihre Karte. Ins Adressbuch wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Ask the sender for the file again, on another stick. Nothing was taken over.</source>
        <translation>Bitten Sie den Absender noch einmal um die Datei, auf einem anderen Stick. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Take over nothing. Call the sender on a number that you know, and say what is written here.</source>
        <translation>Übernehmen Sie nichts. Rufen Sie den Absender unter einer Nummer an, die Sie kennen, und sagen Sie, was hier steht.</translation>
    </message>
    <message>
        <source>Update this program, and open the file again.</source>
        <translation>Installieren Sie die neuere Version, und öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The file from another office cannot be used</source>
        <translation>Die Datei von einer anderen Dienststelle ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The file is not as this program needs it.</source>
        <translation>Die Datei ist nicht so, wie dieses Programm sie braucht.</translation>
    </message>
    <message>
        <source>This is no office card</source>
        <translation>Das ist keine Dienststellenkarte</translation>
    </message>
    <message>
        <source>The file or code is not the card of an office, or only part of it was copied.</source>
        <translation>Die Datei oder der Code ist keine Dienststellenkarte oder wurde nur zum Teil kopiert.</translation>
    </message>
    <message>
        <source>The file is larger than the card of any office.</source>
        <translation>Die Datei ist größer als die Karte irgendeiner Dienststelle.</translation>
    </message>
    <message>
        <source>The office card is of a newer program</source>
        <translation>Die Dienststellenkarte ist aus einem neueren Programm</translation>
    </message>
    <message>
        <source>The card was made by a newer version of this program.</source>
        <translation>Die Karte wurde mit einer neueren Version dieses Programms gemacht.</translation>
    </message>
    <message>
        <source>The office card was altered</source>
        <translation>Die Dienststellenkarte wurde verändert</translation>
    </message>
    <message>
        <source>What stands on the card is not what its office has signed.</source>
        <translation>Was auf der Karte steht, ist nicht das, was ihre Dienststelle signiert hat.</translation>
    </message>
    <message>
        <source>Do not use it. Call the office on a number that you know, and ask for its card again.</source>
        <translation>Benutzen Sie sie nicht. Rufen Sie die Dienststelle unter einer Nummer an, die Sie kennen, und bitten Sie noch einmal um ihre Karte.</translation>
    </message>
    <message>
        <source>The office card is not complete</source>
        <translation>Die Dienststellenkarte ist nicht vollständig</translation>
    </message>
    <message>
        <source>The card has a value that no card may have, in “{field}”.</source>
        <translation>Die Karte hat in „{field}“ einen Wert, den keine Karte haben darf.</translation>
    </message>
    <message>
        <source>The card has a value that no card may have.</source>
        <translation>Die Karte hat einen Wert, den keine Karte haben darf.</translation>
    </message>
    <message>
        <source>This is no packet</source>
        <translation>Das ist kein Übergabepaket</translation>
    </message>
    <message>
        <source>The file is neither a packet of an office nor a receipt.</source>
        <translation>Die Datei ist weder das Übergabepaket einer Dienststelle noch eine Empfangsbestätigung.</translation>
    </message>
    <message>
        <source>Choose the file that the sender has given you; its name ends with “.wpk”.</source>
        <translation>Wählen Sie die Datei, die Ihnen der Absender gegeben hat; ihr Name endet auf „.wpk“.</translation>
    </message>
    <message>
        <source>The packet is of a newer program</source>
        <translation>Das Übergabepaket ist aus einem neueren Programm</translation>
    </message>
    <message>
        <source>The packet was made by a newer version of this program.</source>
        <translation>Das Übergabepaket wurde mit einer neueren Version dieses Programms gemacht.</translation>
    </message>
    <message>
        <source>The packet is too large</source>
        <translation>Das Übergabepaket ist zu groß</translation>
    </message>
    <message>
        <source>A packet has no more than 64 MB, 200 attachments and 20 receivers.</source>
        <translation>Ein Übergabepaket hat höchstens 64 MB, 200 Anhänge und 20 Empfänger.</translation>
    </message>
    <message>
        <source>Leave out attachments, or hand them over in several packets.</source>
        <translation>Lassen Sie Anhänge weg, oder übergeben Sie sie in mehreren Übergabepaketen.</translation>
    </message>
    <message>
        <source>The packet was cut off</source>
        <translation>Das Übergabepaket ist abgeschnitten</translation>
    </message>
    <message>
        <source>The file ends before the packet does: it was not copied to its end.</source>
        <translation>Die Datei endet vor dem Ende des Übergabepakets: Sie wurde nicht bis zum Ende kopiert.</translation>
    </message>
    <message>
        <source>The packet was altered</source>
        <translation>Das Übergabepaket wurde verändert</translation>
    </message>
    <message>
        <source>The packet is not as its sender has sealed it: the stick is damaged, or somebody changed it.</source>
        <translation>Das Übergabepaket ist nicht so, wie der Absender es verschlüsselt hat: Der Stick ist beschädigt, oder jemand hat es verändert.</translation>
    </message>
    <message>
        <source>The packet is not made as it should be</source>
        <translation>Das Übergabepaket ist nicht richtig gemacht</translation>
    </message>
    <message>
        <source>The packet breaks the rules in “{field}”.</source>
        <translation>Das Übergabepaket bricht die Regeln in „{field}“.</translation>
    </message>
    <message>
        <source>Tell its sender what is written here. Nothing was taken over.</source>
        <translation>Sagen Sie dem Absender, was hier steht. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The packet breaks the rules that hold for packets.</source>
        <translation>Das Übergabepaket bricht die Regeln, die für Übergabepakete gelten.</translation>
    </message>
    <message>
        <source>The packet is not for this office</source>
        <translation>Das Übergabepaket ist nicht für diese Dienststelle</translation>
    </message>
    <message>
        <source>It was sealed for another office, and nobody else can open it.</source>
        <translation>Es wurde für eine andere Dienststelle verschlüsselt, und sonst kann es niemand öffnen.</translation>
    </message>
    <message>
        <source>Give it back to its sender, and send your office card if it was meant for you.</source>
        <translation>Geben Sie es dem Absender zurück, und senden Sie ihm Ihre Dienststellenkarte, wenn es für Sie bestimmt war.</translation>
    </message>
    <message>
        <source>The packet is not from whom it says</source>
        <translation>Das Übergabepaket ist nicht vom genannten Absender</translation>
    </message>
    <message>
        <source>The packet names an office as its sender that has not signed it.</source>
        <translation>Das Übergabepaket nennt als Absender eine Dienststelle, die es nicht signiert hat.</translation>
    </message>
    <message>
        <source>The packet was passed on</source>
        <translation>Das Übergabepaket wurde weitergegeben</translation>
    </message>
    <message>
        <source>The sender has sealed it for another office, which has passed it on as if it were for you.</source>
        <translation>Der Absender hat es für eine andere Dienststelle verschlüsselt, und diese hat es weitergegeben, als wäre es für Sie.</translation>
    </message>
    <message>
        <source>The packet has expired</source>
        <translation>Das Übergabepaket ist abgelaufen</translation>
    </message>
    <message>
        <source>The sender has settled that it can be opened until {expired_at}.</source>
        <translation>Der Absender hat festgelegt, dass es bis {expired_at} geöffnet werden kann.</translation>
    </message>
    <message>
        <source>Ask the sender for a new one. If the date is still to come, set the clock of this computer.</source>
        <translation>Bitten Sie den Absender um ein neues. Wenn das Datum noch nicht erreicht ist, stellen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The sender has settled that it cannot be opened any more.</source>
        <translation>Der Absender hat festgelegt, dass es nicht mehr geöffnet werden kann.</translation>
    </message>
    <message>
        <source>This is a packet of your own</source>
        <translation>Das ist ein eigenes Übergabepaket</translation>
    </message>
    <message>
        <source>This office has made the packet itself.</source>
        <translation>Diese Dienststelle hat das Übergabepaket selbst gemacht.</translation>
    </message>
    <message>
        <source>Give it to its receiver. What is in it stands in the client&apos;s file.</source>
        <translation>Geben Sie es dem Empfänger. Was darin ist, steht in der Akte.</translation>
    </message>
    <message>
        <source>The packet is for nobody</source>
        <translation>Das Übergabepaket ist für niemanden</translation>
    </message>
    <message>
        <source>Neither an office nor a passphrase was chosen, so that nobody could open it.</source>
        <translation>Es wurde weder eine Dienststelle noch eine Passphrase gewählt; so könnte es niemand öffnen.</translation>
    </message>
    <message>
        <source>Choose the office that gets it, or let a passphrase be made.</source>
        <translation>Wählen Sie die Dienststelle, die es bekommt, oder lassen Sie eine Passphrase erzeugen.</translation>
    </message>
    <message>
        <source>This is a receipt</source>
        <translation>Das ist eine Empfangsbestätigung</translation>
    </message>
    <message>
        <source>The file is no packet, but the receipt for one that this office has sent.</source>
        <translation>Die Datei ist kein Übergabepaket, sondern die Empfangsbestätigung für eines, das diese Dienststelle gesendet hat.</translation>
    </message>
    <message>
        <source>Read it in among the packets that were sent.</source>
        <translation>Lesen Sie sie bei den gesendeten Übergabepaketen ein.</translation>
    </message>
    <message>
        <source>This is a packet</source>
        <translation>Das ist ein Übergabepaket</translation>
    </message>
    <message>
        <source>The file is no receipt, but a packet for this office.</source>
        <translation>Die Datei ist keine Empfangsbestätigung, sondern ein Übergabepaket für diese Dienststelle.</translation>
    </message>
    <message>
        <source>Read it in as a packet.</source>
        <translation>Lesen Sie sie als Übergabepaket ein.</translation>
    </message>
    <message>
        <source>The receipt belongs to no packet</source>
        <translation>Die Empfangsbestätigung gehört zu keinem Übergabepaket</translation>
    </message>
    <message>
        <source>It is the receipt for a packet that is not among those this office has sent.</source>
        <translation>Sie ist für ein Übergabepaket, das nicht unter denen ist, die diese Dienststelle gesendet hat.</translation>
    </message>
    <message>
        <source>Ask its sender which packet is meant. Nothing has changed.</source>
        <translation>Fragen Sie ihren Absender, welches Übergabepaket gemeint ist. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The receipt is from another office</source>
        <translation>Die Empfangsbestätigung ist von einer anderen Dienststelle</translation>
    </message>
    <message>
        <source>It was signed by an office to which the packet was not sent.</source>
        <translation>Signiert hat sie eine Dienststelle, an die das Übergabepaket nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Call the office that should have the packet, on a number that you know. Nothing has changed.</source>
        <translation>Rufen Sie die Dienststelle, die das Übergabepaket haben sollte, unter einer Nummer an, die Sie kennen. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The packet needs a passphrase</source>
        <translation>Das Übergabepaket braucht eine Passphrase</translation>
    </message>
    <message>
        <source>The packet was not sealed for the key of this office, but it has a passphrase.</source>
        <translation>Der Schlüssel dieser Dienststelle öffnet das Übergabepaket nicht, aber es hat eine Passphrase.</translation>
    </message>
    <message>
        <source>Ask the sender by telephone for the six words, and type them here.</source>
        <translation>Fragen Sie den Absender am Telefon nach den sechs Wörtern, und geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>The packet has no passphrase</source>
        <translation>Das Übergabepaket hat keine Passphrase</translation>
    </message>
    <message>
        <source>Only the key of an office opens this packet.</source>
        <translation>Dieses Übergabepaket öffnet nur der Schlüssel einer Dienststelle.</translation>
    </message>
    <message>
        <source>Open it without a passphrase.</source>
        <translation>Öffnen Sie es ohne Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase is mistyped</source>
        <translation>Die Passphrase ist falsch getippt</translation>
    </message>
    <message>
        <source>A passphrase has six words of one list; word {place} is not in it.</source>
        <translation>Eine Passphrase hat sechs Wörter aus einer Liste; Wort {place} steht nicht darin.</translation>
    </message>
    <message>
        <source>Let the sender spell the words, and type them again.</source>
        <translation>Lassen Sie sich die Wörter vom Absender buchstabieren, und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>A passphrase has six words of one list.</source>
        <translation>Eine Passphrase hat sechs Wörter aus einer Liste.</translation>
    </message>
    <message>
        <source>The passphrase is not right</source>
        <translation>Die Passphrase stimmt nicht</translation>
    </message>
    <message>
        <source>These six words do not open this packet.</source>
        <translation>Diese sechs Wörter öffnen dieses Übergabepaket nicht.</translation>
    </message>
    <message>
        <source>Ask the sender whether the words belong to this packet, and type them again.</source>
        <translation>Fragen Sie den Absender, ob die Wörter zu diesem Übergabepaket gehören, und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The packet would block this computer</source>
        <translation>Das Übergabepaket würde diesen Computer blockieren</translation>
    </message>
    <message>
        <source>Trying its passphrase would take more memory than any packet of this program needs.</source>
        <translation>Seine Passphrase zu prüfen, würde mehr Speicher brauchen, als ein Übergabepaket dieses Programms je braucht.</translation>
    </message>
    <message>
        <source>Do not open it. Call the sender on a number that you know.</source>
        <translation>Öffnen Sie es nicht. Rufen Sie den Absender unter einer Nummer an, die Sie kennen.</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>Das ist Ihre eigene Karte</translation>
    </message>
    <message>
        <source>The card is the one that this office hands out itself.</source>
        <translation>Es ist die Karte, die diese Dienststelle selbst ausgibt.</translation>
    </message>
    <message>
        <source>Give it to the other office, and read in theirs.</source>
        <translation>Geben Sie sie der anderen Dienststelle, und lesen Sie deren Karte ein.</translation>
    </message>
    <message>
        <source>This office has no card yet</source>
        <translation>Diese Dienststelle hat noch keine Karte</translation>
    </message>
    <message>
        <source>A packet and a receipt are signed with the keys of the office, and there are none yet.</source>
        <translation>Ein Paket und eine Empfangsbestätigung werden mit den Schlüsseln der Dienststelle unterschrieben, und es gibt noch keine.</translation>
    </message>
    <message>
        <source>Make the card of your office under “Offices”, and try again.</source>
        <translation>Erstellen Sie unter „Dienststellen“ die Karte Ihrer Dienststelle, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The office is not in the address book</source>
        <translation>Die Dienststelle steht nicht im Adressbuch</translation>
    </message>
    <message>
        <source>Somebody has taken it out of the address book meanwhile.</source>
        <translation>Jemand hat sie inzwischen aus dem Adressbuch genommen.</translation>
    </message>
    <message>
        <source>Choose another one, or add it again under “Offices”.</source>
        <translation>Wählen Sie eine andere, oder fügen Sie sie unter „Dienststellen“ wieder hinzu.</translation>
    </message>
    <message>
        <source>There is no card of this office</source>
        <translation>Von dieser Dienststelle gibt es keine Karte</translation>
    </message>
    <message>
        <source>A packet can be sealed only for an office whose card was read in.</source>
        <translation>Ein Paket kann nur für eine Dienststelle versiegelt werden, deren Karte eingelesen ist.</translation>
    </message>
    <message>
        <source>Ask the office for its card, or use words that are told by telephone instead.</source>
        <translation>Bitten Sie die Dienststelle um ihre Karte, oder verwenden Sie stattdessen Wörter, die am Telefon gesagt werden.</translation>
    </message>
    <message>
        <source>The words are not those of the card</source>
        <translation>Das sind nicht die Wörter der Karte</translation>
    </message>
    <message>
        <source>Word {place} is another one than on the card.</source>
        <translation>Wort {place} ist ein anderes als auf der Karte.</translation>
    </message>
    <message>
        <source>Let the other office read out its words once more, slowly. If they differ again, the card is not theirs: remove it, and ask for another one in person.</source>
        <translation>Lassen Sie die andere Dienststelle ihre Wörter noch einmal langsam vorlesen. Unterscheiden sie sich wieder, ist die Karte nicht von dort: Entfernen Sie sie, und bitten Sie persönlich um eine andere.</translation>
    </message>
    <message>
        <source>A card has eight words; what was typed has more or fewer.</source>
        <translation>Eine Karte hat acht Wörter; getippt wurden mehr oder weniger.</translation>
    </message>
    <message>
        <source>Nobody has made sure who sent this</source>
        <translation>Niemand hat sichergestellt, wer das geschickt hat</translation>
    </message>
    <message>
        <source>The words of the sender&apos;s card were not compared by telephone yet.</source>
        <translation>Die Wörter der Karte des Absenders wurden noch nicht am Telefon verglichen.</translation>
    </message>
    <message>
        <source>Call the office on a number that you know, compare the words, and take the packet in then.</source>
        <translation>Rufen Sie die Dienststelle unter einer Nummer an, die Sie kennen, vergleichen Sie die Wörter, und übernehmen Sie das Paket danach.</translation>
    </message>
    <message>
        <source>This packet is done with</source>
        <translation>Dieses Paket ist erledigt</translation>
    </message>
    <message>
        <source>It was taken in or refused before, or its time was over, and its content is gone from the inbox.</source>
        <translation>Es wurde schon übernommen oder abgelehnt, oder seine Zeit war um, und sein Inhalt ist nicht mehr im Eingang.</translation>
    </message>
    <message>
        <source>If something is missing, ask the sender for a new packet. Nothing has changed.</source>
        <translation>Fehlt etwas, bitten Sie den Absender um ein neues Paket. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The inbox is full</source>
        <translation>Der Eingang ist voll</translation>
    </message>
    <message>
        <source>So many packets wait that no other is taken in.</source>
        <translation>So viele Pakete warten, dass kein weiteres angenommen wird.</translation>
    </message>
    <message>
        <source>Take in or refuse some of those that wait, and read this file in again.</source>
        <translation>Übernehmen Sie einige der wartenden, oder lehnen Sie sie ab, und lesen Sie diese Datei dann noch einmal ein.</translation>
    </message>
    <message>
        <source>This file cannot be attached</source>
        <translation>Diese Datei kann nicht beigelegt werden</translation>
    </message>
    <message>
        <source>It is no PDF, or it is damaged.</source>
        <translation>Es ist kein PDF, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>Save the document as PDF, and add that file. Nothing was added.</source>
        <translation>Speichern Sie das Dokument als PDF, und fügen Sie diese Datei hinzu. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Diese Datei ist zu groß</translation>
    </message>
    <message>
        <source>A document that is attached may have {most} MB at most.</source>
        <translation>Ein beigelegtes Dokument darf höchstens {most} MB haben.</translation>
    </message>
    <message>
        <source>Scan it with a lower resolution, or in several parts. Nothing was added.</source>
        <translation>Scannen Sie es mit geringerer Auflösung oder in mehreren Teilen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The document is larger than any that is attached.</source>
        <translation>Das Dokument ist größer als jedes, das beigelegt werden kann.</translation>
    </message>
    <message>
        <source>Nothing may be passed on yet</source>
        <translation>Noch darf nichts weitergegeben werden</translation>
    </message>
    <message>
        <source>For this receiver and purpose there is neither another legal basis nor a consent that counts today. Nothing was passed on.</source>
        <translation>Für diesen Empfänger und Zweck gilt heute weder eine andere Rechtsgrundlage noch eine Einwilligung. Nichts wurde weitergegeben.</translation>
    </message>
    <message>
        <source>Look under “Consent or legal basis” at what is there: it may have ended, been refused or taken back. Then write down a new one, or leave it.</source>
        <translation>Sehen Sie unter „Einwilligung oder Rechtsgrundlage“ nach, was da ist: Sie kann beendet, abgelehnt oder zurückgenommen sein. Notieren Sie dann eine neue, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>There is no ground to pass this on. Nothing was passed on.</source>
        <translation>Für diese Weitergabe gibt es keine Grundlage. Nichts wurde weitergegeben.</translation>
    </message>
    <message>
        <source>The consent or legal basis covers less</source>
        <translation>Die Einwilligung oder Rechtsgrundlage umfasst weniger</translation>
    </message>
    <message>
        <source>Facts that were to be passed on and are not covered: {count}. Nothing was passed on.</source>
        <translation>Angaben, die weitergegeben werden sollten und nicht erfasst sind: {count}. Nichts wurde weitergegeben.</translation>
    </message>
    <message>
        <source>Leave these facts out, or write down a new consent or legal basis that names them.</source>
        <translation>Lassen Sie diese Angaben weg, oder notieren Sie eine neue Einwilligung oder Rechtsgrundlage, die sie nennt.</translation>
    </message>
    <message>
        <source>It does not cover all that was to be passed on. Nothing was passed on.</source>
        <translation>Nicht alles, was weitergegeben werden sollte, ist erfasst. Nichts wurde weitergegeben.</translation>
    </message>
    <message>
        <source>Maps show squares until the file is mended or taken away. Tell whoever put it there.</source>
        <translation>Karten zeigen Quadrate, bis die Datei verbessert oder weggenommen ist. Sagen Sie es der Person, die sie dort abgelegt hat.</translation>
    </message>
    <message>
        <source>The file with the shapes of regions cannot be used.</source>
        <translation>Die Datei mit den Formen der Regionen kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The shapes of regions cannot be used</source>
        <translation>Die Formen der Regionen können nicht verwendet werden</translation>
    </message>
    <message>
        <source>Nothing was added up. Ask the office to send the file again.</source>
        <translation>Nichts wurde zusammengezählt. Bitten Sie die Dienststelle, die Datei noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>A file is no table of demand.</source>
        <translation>Eine Datei ist keine Tabelle der Nachfrage.</translation>
    </message>
    <message>
        <source>The file is no table of demand</source>
        <translation>Die Datei ist keine Tabelle der Nachfrage</translation>
    </message>
    <message>
        <source>“{path}” is not what an office saves as demand: {detail}.</source>
        <translation>„{path}“ ist nicht, was eine Dienststelle als Nachfrage speichert: {detail}.</translation>
    </message>
    <message>
        <source>The table of demand is newer than this program</source>
        <translation>Die Tabelle der Nachfrage ist neuer als dieses Programm</translation>
    </message>
    <message>
        <source>A newer version of the program has made “{path}”.</source>
        <translation>Eine neuere Version des Programms hat „{path}“ erstellt.</translation>
    </message>
    <message>
        <source>Nothing was added up. Use the newer version of the program for it.</source>
        <translation>Nichts wurde zusammengezählt. Nehmen Sie dafür die neuere Version des Programms.</translation>
    </message>
    <message>
        <source>The same would be counted twice</source>
        <translation>Dasselbe würde doppelt gezählt</translation>
    </message>
    <message>
        <source>“{path}” and “{detail}” are of the same office and of the same months.</source>
        <translation>„{path}“ und „{detail}“ sind von derselben Dienststelle und aus denselben Monaten.</translation>
    </message>
    <message>
        <source>Nothing was added up. Choose one of the two.</source>
        <translation>Nichts wurde zusammengezählt. Wählen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>Two files are of the same office and of the same months.</source>
        <translation>Zwei Dateien sind von derselben Dienststelle und aus denselben Monaten.</translation>
    </message>
    <message>
        <source>There is no map of that</source>
        <translation>Davon gibt es keine Karte</translation>
    </message>
    <message>
        <source>A map shows the regions of a country side by side.</source>
        <translation>Eine Karte zeigt die Regionen eines Landes nebeneinander.</translation>
    </message>
    <message>
        <source>Count by regions, inside of a whole country or of all countries.</source>
        <translation>Zählen Sie nach Regionen, innerhalb eines ganzen Landes oder aller Länder.</translation>
    </message>
    <message>
        <source>“{path}” is larger than a map of regions needs; the limits are 20 MB and 400,000 points.</source>
        <translation>„{path}“ ist größer, als eine Karte der Regionen braucht; die Grenzen sind 20 MB und 400.000 Punkte.</translation>
    </message>
    <message>
        <source>“{path}” is no GeoJSON file of areas: {detail}.</source>
        <translation>„{path}“ ist keine GeoJSON-Datei mit Flächen: {detail}.</translation>
    </message>
    <message>
        <source>“{path}” has points that are no longitude and latitude in degrees (WGS 84); the first is in {detail}.</source>
        <translation>„{path}“ hat Punkte, die keine Länge und Breite in Grad sind (WGS 84); der erste ist in {detail}.</translation>
    </message>
    <message>
        <source>No area in “{path}” names a region of ours. Each needs its ISO 3166-2 or NUTS code, such as CZ-42 or CZ042.</source>
        <translation>Keine Fläche in „{path}“ nennt eine unserer Regionen. Jede braucht ihren Code nach ISO 3166-2 oder NUTS, etwa CZ-42 oder CZ042.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Service</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Closed for a time</source>
        <translation>Vorübergehend geschlossen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Type or feature</source>
        <translation>Art oder Merkmal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>In prison</source>
        <translation>In Haft</translation>
    </message>
    <message>
        <source>For the court</source>
        <translation>Für das Gericht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Öffnet um</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Schließt um</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Registered maximum</source>
        <translation>Höchstzahl laut Register</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Changes of the directory</source>
        <translation>Änderungen des Verzeichnisses</translation>
    </message>
    <message>
        <source>Earlier edition</source>
        <translation>Frühere Ausgabe</translation>
    </message>
    <message>
        <source>Later edition</source>
        <translation>Spätere Ausgabe</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Seen and agreed: name, date, signature</source>
        <translation>Gesehen und einverstanden: Name, Datum, Unterschrift</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>workbooks that came back from providers</source>
        <translation>Arbeitsmappen, die von Trägern zurückgekommen sind</translation>
    </message>
    <message>
        <source>the edition that was asked about</source>
        <translation>die Ausgabe, zu der gefragt wurde</translation>
    </message>
    <message>
        <source>the folder to write the package into</source>
        <translation>der Ordner, in den das Paket geschrieben wird</translation>
    </message>
    <message>
        <source>the edition whose providers are asked</source>
        <translation>die Ausgabe, deren Träger gefragt werden</translation>
    </message>
    <message>
        <source>ask about those services whose check is due; there is no other choice yet</source>
        <translation>nach den Angeboten fragen, deren Prüfung fällig ist; eine andere Wahl gibt es noch nicht</translation>
    </message>
    <message>
        <source>the folder to write the workbooks into</source>
        <translation>der Ordner, in den die Arbeitsmappen geschrieben werden</translation>
    </message>
    <message>
        <source>{count} workbooks were written, on {services} services.</source>
        <translation>Geschriebene Arbeitsmappen: {count}, Angebote darin: {services}.</translation>
    </message>
    <message>
        <source>Due services whose provider is not known: {count}</source>
        <translation>Fällige Angebote, deren Träger nicht bekannt ist: {count}</translation>
    </message>
    <message>
        <source>packages in any form; a later one wins over the earlier ones, cell by cell</source>
        <translation>Pakete in beliebiger Form; ein späteres geht den früheren vor, Zelle für Zelle</translation>
    </message>
    <message>
        <source>the folder of the package; one of that name is replaced</source>
        <translation>der Ordner des Pakets; einer mit diesem Namen wird ersetzt</translation>
    </message>
    <message>
        <source>the edition before, to compare with; what is gone leaves a tombstone</source>
        <translation>die vorige Ausgabe zum Vergleich; was es nicht mehr gibt, hinterlässt einen Löschvermerk</translation>
    </message>
    <message>
        <source>more than one service in twenty may differ</source>
        <translation>mehr als eines von zwanzig Angeboten darf sich unterscheiden</translation>
    </message>
    <message>
        <source>leave out rows that break a rule, instead of refusing to build</source>
        <translation>Zeilen, die eine Regel verletzen, auslassen, statt abzubrechen</translation>
    </message>
    <message>
        <source>TOML file with name, title, licence, countries and rules of inclusion</source>
        <translation>TOML-Datei mit Name, Titel, Lizenz, Ländern und Regeln der Aufnahme</translation>
    </message>
    <message>
        <source>add no municipalities (GeoNames)</source>
        <translation>keine Gemeinden hinzufügen (GeoNames)</translation>
    </message>
    <message>
        <source>short name by which the directory is known</source>
        <translation>kurzer Name, unter dem das Verzeichnis bekannt ist</translation>
    </message>
    <message>
        <source>title that people read</source>
        <translation>Titel, den Menschen lesen</translation>
    </message>
    <message>
        <source>folder, zip file or NDJSON file</source>
        <translation>Ordner, Zip-Datei oder NDJSON-Datei</translation>
    </message>
    <message>
        <source>the earlier package</source>
        <translation>das frühere Paket</translation>
    </message>
    <message>
        <source>the later package</source>
        <translation>das spätere Paket</translation>
    </message>
    <message>
        <source>also write a page that a person can read, print and sign</source>
        <translation>auch eine Seite schreiben, die man lesen, drucken und unterschreiben kann</translation>
    </message>
    <message>
        <source>the file rpss.json of the register of social services</source>
        <translation>die Datei rpss.json des Registers der sozialen Dienste</translation>
    </message>
    <message>
        <source>folder with the code lists of the register</source>
        <translation>Ordner mit den Codelisten des Registers</translation>
    </message>
    <message>
        <source>take only services of this kind, by its name; may be given several times</source>
        <translation>nur Angebote dieser Dienstart nehmen, nach ihrem Namen; mehrmals möglich</translation>
    </message>
    <message>
        <source>take only services for this target group, by its name; may be given several times</source>
        <translation>nur Angebote für diese Zielgruppe nehmen, nach ihrem Namen; mehrmals möglich</translation>
    </message>
    <message>
        <source>folder, zip file or JSON file of HSDS 3; 1.1 and 2 are read as their published examples have it, and were never tried on a real file</source>
        <translation>Ordner, Zip-Datei oder JSON-Datei nach HSDS 3; 1.1 und 2 werden so gelesen, wie ihre veröffentlichten Beispiele sind, und wurden nie an einer echten Datei erprobt</translation>
    </message>
    <message>
        <source>JSON file with answers of an Open Referral UK service</source>
        <translation>JSON-Datei mit Antworten eines Dienstes nach Open Referral UK</translation>
    </message>
    <message>
        <source>XLSX or CSV file filled in by our template</source>
        <translation>XLSX- oder CSV-Datei, nach unserer Vorlage ausgefüllt</translation>
    </message>
    <message>
        <source>the folder to write the package into; it must not exist yet</source>
        <translation>der Ordner, in den das Paket geschrieben wird; es darf ihn noch nicht geben</translation>
    </message>
    <message>
        <source>Turn registers and spreadsheets into a directory package, check, build, sign and publish it.</source>
        <translation>Aus Registern und Tabellen ein Verzeichnispaket machen, es prüfen, bauen, signieren und veröffentlichen.</translation>
    </message>
    <message>
        <source>make a package of a register, another directory or a spreadsheet</source>
        <translation>aus einem Register, einem anderen Verzeichnis oder einer Tabelle ein Paket machen</translation>
    </message>
    <message>
        <source>make keys</source>
        <translation>Schlüssel machen</translation>
    </message>
    <message>
        <source>begin a repository, and name its publisher</source>
        <translation>ein Repository anlegen und seinen Herausgeber nennen</translation>
    </message>
    <message>
        <source>the Czech register of social services</source>
        <translation>das tschechische Register der sozialen Dienste</translation>
    </message>
    <message>
        <source>a directory in the form of HSDS 3; 1.1 and 2 after their published examples</source>
        <translation>ein Verzeichnis in der Form von HSDS 3; 1.1 und 2 nach ihren veröffentlichten Beispielen</translation>
    </message>
    <message>
        <source>answers of Open Referral UK</source>
        <translation>Antworten von Open Referral UK</translation>
    </message>
    <message>
        <source>a spreadsheet by our template</source>
        <translation>eine Tabelle nach unserer Vorlage</translation>
    </message>
    <message>
        <source>write the spreadsheet to fill in</source>
        <translation>die Tabelle zum Ausfüllen schreiben</translation>
    </message>
    <message>
        <source>find what is wrong with a package</source>
        <translation>finden, was an einem Paket nicht stimmt</translation>
    </message>
    <message>
        <source>merge sources into a package</source>
        <translation>Quellen zu einem Paket zusammenführen</translation>
    </message>
    <message>
        <source>write questions to providers</source>
        <translation>Fragen an Träger schreiben</translation>
    </message>
    <message>
        <source>read the answers of providers</source>
        <translation>die Antworten der Träger lesen</translation>
    </message>
    <message>
        <source>compare two packages</source>
        <translation>zwei Pakete vergleichen</translation>
    </message>
    <message>
        <source>read what offices report into a work list</source>
        <translation>Meldungen von Dienststellen in eine Arbeitsliste einlesen</translation>
    </message>
    <message>
        <source>sign a package and publish it</source>
        <translation>ein Paket signieren und veröffentlichen</translation>
    </message>
    <message>
        <source>sign anew that the last release still counts</source>
        <translation>neu signieren, dass die letzte Veröffentlichung weiter gilt</translation>
    </message>
    <message>
        <source>replace a key</source>
        <translation>einen Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>write the last release to a stick</source>
        <translation>die letzte Veröffentlichung auf einen Stick schreiben</translation>
    </message>
    <message>
        <source>look at a repository as a computer does</source>
        <translation>ein Repository so ansehen, wie es ein Computer tut</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>einen Schlüssel machen</translation>
    </message>
    <message>
        <source>begin a repository</source>
        <translation>ein Repository anlegen</translation>
    </message>
    <message>
        <source>show the publisher&apos;s fingerprint, to compare by telephone</source>
        <translation>den Fingerabdruck des Herausgebers zeigen, zum Vergleich am Telefon</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>language of the spreadsheet; else the one that is spoken</source>
        <translation>Sprache der Tabelle, sonst die des Programms</translation>
    </message>
    <message>
        <source>read passphrases from the input, a line for each key in their order</source>
        <translation>Passphrasen aus der Eingabe lesen, je Schlüssel eine Zeile in deren Reihenfolge</translation>
    </message>
    <message>
        <source>whose key it is and for what, a line for people</source>
        <translation>wessen Schlüssel es ist und wofür, eine Zeile für Menschen</translation>
    </message>
    <message>
        <source>file for the key, which must not exist; beside it FILE.pub gets its public half</source>
        <translation>Datei für den Schlüssel, die es noch nicht geben darf; daneben kommt in FILE.pub die öffentliche Hälfte</translation>
    </message>
    <message>
        <source>Public half, to be handed on: {file}</source>
        <translation>Öffentliche Hälfte, zum Weitergeben: {file}</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Dieselbe noch einmal: </translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Passphrase von {file}: </translation>
    </message>
    <message>
        <source>the key from the input</source>
        <translation>der Schlüssel aus der Eingabe</translation>
    </message>
    <message>
        <source>Each fault is named by: workpris-publish check {file}</source>
        <translation>Jeden Fehler nennt: workpris-publish check {file}</translation>
    </message>
    <message>
        <source>Valid until {day}.</source>
        <translation>Gültig bis {day}.</translation>
    </message>
    <message>
        <source>The root ends on {day}: have its keys renew it (rotate FOLDER root).</source>
        <translation>Die Root läuft am {day} ab: Lassen Sie sie mit ihren Schlüsseln erneuern (rotate FOLDER root).</translation>
    </message>
    <message>
        <source>The last release ends on {day}: make another one.</source>
        <translation>Die letzte Veröffentlichung läuft am {day} ab: Veröffentlichen Sie neu.</translation>
    </message>
    <message>
        <source>There is no release yet.</source>
        <translation>Es gibt noch keine Veröffentlichung.</translation>
    </message>
    <message>
        <source>Release {number} of {day} was read back and verified.</source>
        <translation>Veröffentlichung {number} vom {day} wurde zurückgelesen und überprüft.</translation>
    </message>
    <message>
        <source>Release {number} is published.</source>
        <translation>Veröffentlichung {number} ist erschienen.</translation>
    </message>
    <message>
        <source>{country}: services {services}, deltas {deltas}</source>
        <translation>{country}: Angebote {services}, Deltas {deltas}</translation>
    </message>
    <message>
        <source>common</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>It tells of program {version}, current since {day}.</source>
        <translation>Sie meldet Programm {version}, aktuell seit {day}.</translation>
    </message>
    <message>
        <source>Root version {version} is in place.</source>
        <translation>Root-Version {version} ist eingesetzt.</translation>
    </message>
    <message>
        <source>Root version {version}, followed from version 1.</source>
        <translation>Root-Version {version}, ab Version 1 nachverfolgt.</translation>
    </message>
    <message>
        <source>Release {number} of {day} can be installed.</source>
        <translation>Veröffentlichung {number} vom {day} kann installiert werden.</translation>
    </message>
    <message>
        <source>Files verified: {count}.</source>
        <translation>Überprüfte Dateien: {count}.</translation>
    </message>
    <message>
        <source>folder of the new repository</source>
        <translation>Ordner des neuen Repositorys</translation>
    </message>
    <message>
        <source>the root keys, three of them; two must sign</source>
        <translation>die Root-Schlüssel, drei Stück; zwei müssen signieren</translation>
    </message>
    <message>
        <source>the targets keys, two of them; one must sign</source>
        <translation>die Targets-Schlüssel, zwei Stück; einer muss signieren</translation>
    </message>
    <message>
        <source>the online key</source>
        <translation>der Online-Schlüssel</translation>
    </message>
    <message>
        <source>short name that tells this publisher from others for ever</source>
        <translation>kurzer Name, der diesen Herausgeber für immer von anderen unterscheidet</translation>
    </message>
    <message>
        <source>how people know this publisher</source>
        <translation>wie Menschen diesen Herausgeber kennen</translation>
    </message>
    <message>
        <source>country that will be published, such as CZ; may be given again</source>
        <translation>Land, das veröffentlicht wird, etwa CZ; mehrmals möglich</translation>
    </message>
    <message>
        <source>address at which the repository will stand; may be given again</source>
        <translation>Adresse, unter der das Repository stehen wird; mehrmals möglich</translation>
    </message>
    <message>
        <source>how many root keys must sign (2)</source>
        <translation>wie viele Root-Schlüssel signieren müssen (2)</translation>
    </message>
    <message>
        <source>folder of the repository, or publisher.json</source>
        <translation>Ordner des Repositorys, oder publisher.json</translation>
    </message>
    <message>
        <source>folder of the repository</source>
        <translation>Ordner des Repositorys</translation>
    </message>
    <message>
        <source>a targets key</source>
        <translation>ein Targets-Schlüssel</translation>
    </message>
    <message>
        <source>release even if more than 5 % of the services are gone</source>
        <translation>veröffentlichen, auch wenn mehr als 5 % der Angebote entfallen sind</translation>
    </message>
    <message>
        <source>say from now on what this file (TOML) says of a newer program</source>
        <translation>von nun an melden, was diese Datei (TOML) von einem neueren Programm sagt</translation>
    </message>
    <message>
        <source>say nothing of a newer program any more</source>
        <translation>von einem neueren Programm nichts mehr melden</translation>
    </message>
    <message>
        <source>root, targets or online</source>
        <translation>root, targets oder online</translation>
    </message>
    <message>
        <source>root keys, so many as must sign</source>
        <translation>Root-Schlüssel, so viele, wie signieren müssen</translation>
    </message>
    <message>
        <source>the key that goes; its public half is enough</source>
        <translation>der Schlüssel, der geht; seine öffentliche Hälfte genügt</translation>
    </message>
    <message>
        <source>the key that comes</source>
        <translation>der Schlüssel, der kommt</translation>
    </message>
    <message>
        <source>for targets, where the old key is lost: one that stays</source>
        <translation>für targets, wenn der alte Schlüssel verloren ist: einer, der bleibt</translation>
    </message>
    <message>
        <source>for targets: the online key</source>
        <translation>für targets: der Online-Schlüssel</translation>
    </message>
    <message>
        <source>the stick, or any folder; it gets a folder “workpris-directory”</source>
        <translation>der Stick oder ein beliebiger Ordner; darin entsteht ein Ordner „workpris-directory“</translation>
    </message>
    <message>
        <source>look at signatures and files only, and do not read the records in</source>
        <translation>nur Signaturen und Dateien ansehen und die Einträge nicht einlesen</translation>
    </message>
    <message>
        <source>Services in {country} that every computer takes, because --country did not name it: {count}.</source>
        <translation>Angebote in {country}, die jeder Computer übernimmt, weil das Land nicht mit --country genannt wurde: {count}.</translation>
    </message>
    <message>
        <source>files of slips, as offices handed them over</source>
        <translation>Dateien mit Meldungen, wie die Dienststellen sie weitergegeben haben</translation>
    </message>
    <message>
        <source>the work list, .xlsx or .csv; what you wrote into one that is there stays</source>
        <translation>die Arbeitsliste, .xlsx oder .csv; was Sie in eine vorhandene geschrieben haben, bleibt</translation>
    </message>
    <message>
        <source>the name of the work list must end with .xlsx or .csv: {file}</source>
        <translation>der Name der Arbeitsliste muss auf .xlsx oder .csv enden: {file}</translation>
    </message>
    <message>
        <source>If you edited “{file}” yourself: delete its “bytes” and “hash” in datapackage.json, then make a new package of it: workpris-publish build {package} --out NEW</source>
        <translation>Wenn Sie „{file}“ selbst bearbeitet haben: Löschen Sie „bytes“ und „hash“ dazu in datapackage.json, und machen Sie daraus ein neues Paket: workpris-publish build {package} --out NEW</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About the provider</source>
        <translation>Über den Träger</translation>
    </message>
    <message>
        <source>Record changed on</source>
        <translation>Eintrag geändert am</translation>
    </message>
    <message>
        <source>Record made on</source>
        <translation>Eintrag angelegt am</translation>
    </message>
    <message>
        <source>Closed for a time</source>
        <translation>Vorübergehend geschlossen</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Nicht in Betrieb</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Endgültig eingestellt</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>vom {begin} bis {end}</translation>
    </message>
    <message>
        <source>since {begin}</source>
        <translation>seit {begin}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>bis {end}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>For staff only: not printed</source>
        <translation>Nur für Fachkräfte: wird nicht gedruckt</translation>
    </message>
    <message>
        <source>The address is confidential. Call first.</source>
        <translation>Die Adresse ist geheim. Rufen Sie vorher an.</translation>
    </message>
    <message>
        <source>prison not stated</source>
        <translation>Haftanstalt nicht angegeben</translation>
    </message>
    <message>
        <source>In this prison: {name}</source>
        <translation>In dieser Haftanstalt: {name}</translation>
    </message>
    <message>
        <source>Written promise of a place</source>
        <translation>Schriftliche Platzzusage</translation>
    </message>
    <message>
        <source>Electronic monitoring or house arrest</source>
        <translation>Elektronische Überwachung oder Hausarrest</translation>
    </message>
    <message>
        <source>Address ordered by a court</source>
        <translation>Vom Gericht angeordnete Adresse</translation>
    </message>
    <message>
        <source>Promise of work</source>
        <translation>Zusage einer Arbeitsstelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Agreement with the prison</source>
        <translation>Vereinbarung mit der Haftanstalt</translation>
    </message>
    <message>
        <source>Days and hours inside</source>
        <translation>Tage und Zeiten in der Haftanstalt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Vollzugsformen</translation>
    </message>
    <message>
        <source>People on remand</source>
        <translation>Menschen in Untersuchungshaft</translation>
    </message>
    <message>
        <source>How to sign up</source>
        <translation>Wie man sich anmeldet</translation>
    </message>
    <message>
        <source>Ask so long ahead</source>
        <translation>So lange vorher anfragen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>On transfer to another prison</source>
        <translation>Bei Verlegung in eine andere Haftanstalt</translation>
    </message>
    <message>
        <source>ran out on {date}</source>
        <translation>abgelaufen am {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>gültig bis {date}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Wer um Hilfe bitten darf</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Wie man sich anmeldet</translation>
    </message>
    <message>
        <source>Before the first visit</source>
        <translation>Vor dem ersten Besuch</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>Mitzubringen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>The provider&apos;s form</source>
        <translation>Formular des Trägers</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>{low} to {high} years</source>
        <translation>{low} bis {high} Jahre</translation>
    </message>
    <message>
        <source>from {low} years</source>
        <translation>ab {low} Jahren</translation>
    </message>
    <message>
        <source>up to {high} years</source>
        <translation>bis {high} Jahre</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Who is welcome</source>
        <translation>Wer willkommen ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>Zuständig für</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Access to the building</source>
        <translation>Zugang zum Gebäude</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlussgründe</translation>
    </message>
    <message>
        <source>Nothing is stated. Ask.</source>
        <translation>Keine Angabe. Fragen Sie nach.</translation>
    </message>
    <message>
        <source>not stated: {reasons}</source>
        <translation>nicht angegeben: {reasons}</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <translation>Telefonzeiten</translation>
    </message>
    <message>
        <source>Visiting hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Hours online</source>
        <translation>Online-Zeiten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Visiting hours, {place}</source>
        <translation>Öffnungszeiten, {place}</translation>
    </message>
    <message>
        <source>Calling hours, {place}</source>
        <translation>Telefonzeiten, {place}</translation>
    </message>
    <message>
        <source>Hours online, {place}</source>
        <translation>Online-Zeiten, {place}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>not known any more (last start: {date})</source>
        <translation>nicht mehr bekannt (letzter Beginn: {date})</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Nächster Beginn</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Pilot or regular</source>
        <translation>Probe- oder Regelbetrieb</translation>
    </message>
    <message>
        <source>Comes before</source>
        <translation>Kommt davor</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Kommt danach</translation>
    </message>
    <message>
        <source>Opens the door to</source>
        <translation>Öffnet den Weg zu</translation>
    </message>
    <message>
        <source>It is not known where the person returns to.</source>
        <translation>Es ist nicht bekannt, wohin die Person zurückkehrt.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>Outside, {region}</source>
        <translation>Draußen, {region}</translation>
    </message>
    <message>
        <source>For the family, {region}</source>
        <translation>Für die Familie, {region}</translation>
    </message>
    <message>
        <source>Nothing found in the directory</source>
        <translation>Nichts im Verzeichnis gefunden</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation>{least} bis {most} Personen</translation>
    </message>
    <message>
        <source>No edition from before is kept on this computer.</source>
        <translation>Auf diesem Computer ist keine vorige Ausgabe gespeichert.</translation>
    </message>
    <message>
        <source>Edition before</source>
        <translation>Vorige Ausgabe</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>New in this edition</source>
        <translation>Neu in dieser Ausgabe</translation>
    </message>
    <message>
        <source>Only in details that are not shown</source>
        <translation>Nur in Einzelheiten, die nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Es hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>was: {text}</source>
        <translation>vorher: {text}</translation>
    </message>
    <message>
        <source>Not known. Ask by telephone.</source>
        <translation>Nicht bekannt. Fragen Sie telefonisch nach.</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Own call</source>
        <translation>Eigener Anruf</translation>
    </message>
    <message>
        <source>Not known any more ({said})</source>
        <translation>Nicht mehr bekannt ({said})</translation>
    </message>
    <message>
        <source>Planned closures</source>
        <translation>Geplante Schließzeiten</translation>
    </message>
    <message>
        <source>said on {date}, source: {source}</source>
        <translation>Auskunft vom {date}, Quelle: {source}</translation>
    </message>
    <message>
        <source>said on {date}, source not stated</source>
        <translation>Auskunft vom {date}, Quelle nicht angegeben</translation>
    </message>
    <message>
        <source>registered maximum: {count}, not free places</source>
        <translation>laut Register höchstens {count}; das sind nicht die freien Plätze</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Provider not stated</source>
        <translation>Träger nicht angegeben</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Akkreditierung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>nicht mehr neu</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Eingetragen als</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>no number: {reason}</source>
        <translation>keine Nummer: {reason}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>nachgesehen am {date}</translation>
    </message>
    <message>
        <source>about the provider as a whole</source>
        <translation>betrifft den Träger als Ganzes</translation>
    </message>
    <message>
        <source>not stated when it was seen</source>
        <translation>nicht angegeben, wann nachgesehen wurde</translation>
    </message>
    <message>
        <source>valid since {date}</source>
        <translation>gültig seit {date}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>not stated how</source>
        <translation>nicht angegeben, wie</translation>
    </message>
    <message>
        <source>not stated by whom</source>
        <translation>nicht angegeben, von wem</translation>
    </message>
    <message>
        <source>{date}, overdue</source>
        <translation>{date}, überfällig</translation>
    </message>
    <message>
        <source>Next check due</source>
        <translation>Nächste Prüfung fällig</translation>
    </message>
    <message>
        <source>(in {language})</source>
        <translation>(auf {language})</translation>
    </message>
    <message>
        <source>told by telephone on {date}</source>
        <translation>telefonische Auskunft vom {date}</translation>
    </message>
    <message>
        <source>{said}, older than the record</source>
        <translation>{said}, älter als der Eintrag</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Zeiten nicht bekannt</translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation>nach Vereinbarung</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>Zeiten nicht bekannt</translation>
    </message>
    <message>
        <source>Visits now</source>
        <translation>Besuch jetzt</translation>
    </message>
    <message>
        <source>Calls now</source>
        <translation>Telefon jetzt</translation>
    </message>
    <message>
        <source>Online now</source>
        <translation>Online jetzt</translation>
    </message>
    <message>
        <source>open now, day and night</source>
        <translation>Tag und Nacht offen</translation>
    </message>
    <message>
        <source>open now until {time}</source>
        <translation>offen bis {time}</translation>
    </message>
    <message>
        <source>opens today, {time}</source>
        <translation>öffnet heute um {time}</translation>
    </message>
    <message>
        <source>opens tomorrow, {time}</source>
        <translation>öffnet morgen um {time}</translation>
    </message>
    <message>
        <source>opens {day}, {time}</source>
        <translation>öffnet am {day} um {time}</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>“{column}” is empty, but every row needs it</source>
        <translation>„{column}“ ist leer, aber jede Zeile braucht es</translation>
    </message>
    <message>
        <source>“{column}” is longer than any directory needs</source>
        <translation>„{column}“ ist länger, als ein Verzeichnis es braucht</translation>
    </message>
    <message>
        <source>“{column}” has a word that the list of this column does not know</source>
        <translation>„{column}“ hat ein Wort, das die Liste dieser Spalte nicht kennt</translation>
    </message>
    <message>
        <source>“{column}” is not a number</source>
        <translation>„{column}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{column}” is not a date</source>
        <translation>„{column}“ ist kein Datum</translation>
    </message>
    <message>
        <source>“{column}” is not a time of day</source>
        <translation>„{column}“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>the id was used by an earlier row</source>
        <translation>die Kennung hat schon eine frühere Zeile</translation>
    </message>
    <message>
        <source>the row has more or fewer fields than the heading</source>
        <translation>die Zeile hat mehr oder weniger Felder als die Kopfzeile</translation>
    </message>
    <message>
        <source>“{column}” names a row that is not in the package</source>
        <translation>„{column}“ nennt eine Zeile, die nicht im Paket ist</translation>
    </message>
    <message>
        <source>the row does not say what it belongs to</source>
        <translation>die Zeile sagt nicht, wozu sie gehört</translation>
    </message>
    <message>
        <source>the provider is not in the package; the service was kept</source>
        <translation>der Träger ist nicht im Paket; das Angebot wurde behalten</translation>
    </message>
    <message>
        <source>the type of service is not in our list; the service was kept</source>
        <translation>die Art des Angebots ist nicht in unserer Liste; das Angebot wurde behalten</translation>
    </message>
    <message>
        <source>the region is not in our list; the row was kept</source>
        <translation>die Region ist nicht in unserer Liste; die Zeile wurde behalten</translation>
    </message>
    <message>
        <source>the prison is not in our list; the place was kept</source>
        <translation>die Haftanstalt ist nicht in unserer Liste; der Ort wurde behalten</translation>
    </message>
    <message>
        <source>the setting is not in our list; the service was kept</source>
        <translation>der Rahmen der Hilfe ist nicht in unserer Liste; das Angebot wurde behalten</translation>
    </message>
    <message>
        <source>“{column}” has a word that our facets do not know; the row was kept</source>
        <translation>„{column}“ hat ein Wort, das unsere Merkmallisten nicht kennen; die Zeile wurde behalten</translation>
    </message>
    <message>
        <source>the district or municipality is not known; the row was kept</source>
        <translation>der Bezirk oder die Gemeinde ist nicht bekannt; die Zeile wurde behalten</translation>
    </message>
    <message>
        <source>what is counted is not in our list; the row was kept</source>
        <translation>was gezählt wird, ist nicht in unserer Liste; die Zeile wurde behalten</translation>
    </message>
    <message>
        <source>“{column}” is a day that lies ahead, so it was left out</source>
        <translation>„{column}“ ist ein Tag in der Zukunft und wurde darum ausgelassen</translation>
    </message>
    <message>
        <source>the form is not in the package; the row was kept without its file</source>
        <translation>das Formular ist nicht im Paket; die Zeile wurde ohne seine Datei behalten</translation>
    </message>
    <message>
        <source>this table is not used by the program</source>
        <translation>diese Tabelle wird vom Programm nicht benutzt</translation>
    </message>
    <message>
        <source>the address is secret by a later source; the place was removed</source>
        <translation>die Adresse ist nach einer späteren Quelle geheim; der Ort wurde entfernt</translation>
    </message>
    <message>
        <source>a later source gives it another name</source>
        <translation>eine spätere Quelle nennt es anders</translation>
    </message>
    <message>
        <source>the id begins with “office:”, which only what an office adds itself may do</source>
        <translation>die Kennung beginnt mit „office:“, und das ist den eigenen Einträgen einer Dienststelle vorbehalten</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>several types fit; the first was taken, and a person must choose</source>
        <translation>mehrere Arten passen; die erste wurde genommen, und ein Mensch muss wählen</translation>
    </message>
    <message>
        <source>this kind is in none of our tables; the service has no type</source>
        <translation>diese Dienstart steht in keiner unserer Tabellen; das Angebot hat keine Art der Hilfe</translation>
    </message>
    <message>
        <source>this target group is in none of our tables; it was left out</source>
        <translation>diese Zielgruppe steht in keiner unserer Tabellen; sie wurde ausgelassen</translation>
    </message>
    <message>
        <source>this is none of the words that may stand here; it was left out</source>
        <translation>das ist keines der Wörter, die hier stehen dürfen; es wurde ausgelassen</translation>
    </message>
    <message>
        <source>these hours could not be understood; they are not known</source>
        <translation>diese Zeiten ließen sich nicht verstehen; sie sind nicht bekannt</translation>
    </message>
    <message>
        <source>there is no such day; the cell was left out</source>
        <translation>diesen Tag gibt es nicht; die Zelle wurde ausgelassen</translation>
    </message>
    <message>
        <source>this could not be understood as a telephone number</source>
        <translation>das ließ sich nicht als Telefonnummer verstehen</translation>
    </message>
    <message>
        <source>this could not be understood as a number; it was left out</source>
        <translation>das ließ sich nicht als Zahl verstehen; es wurde ausgelassen</translation>
    </message>
    <message>
        <source>the check digit of this register number is wrong</source>
        <translation>die Prüfziffer dieser Registernummer stimmt nicht</translation>
    </message>
    <message>
        <source>this is empty, but it is needed; the record was left out</source>
        <translation>das ist leer, wird aber gebraucht; der Eintrag wurde ausgelassen</translation>
    </message>
    <message>
        <source>this names a record that is not there</source>
        <translation>das nennt einen Eintrag, den es nicht gibt</translation>
    </message>
    <message>
        <source>data of a person was left out</source>
        <translation>Angaben zu einer Person wurden ausgelassen</translation>
    </message>
    <message>
        <source>the address is secret, and was left out</source>
        <translation>die Adresse ist geheim und wurde ausgelassen</translation>
    </message>
    <message>
        <source>this stood here twice, and was put together</source>
        <translation>das stand hier zweimal und wurde zusammengelegt</translation>
    </message>
    <message>
        <source>this service has ended, and is marked so</source>
        <translation>dieses Angebot ist beendet und so gekennzeichnet</translation>
    </message>
    <message>
        <source>this was understood as written beside it</source>
        <translation>das wurde so verstanden, wie es daneben steht</translation>
    </message>
    <message>
        <source>this field has no place in the directory, and was left out</source>
        <translation>dieses Feld hat im Verzeichnis keinen Platz und wurde ausgelassen</translation>
    </message>
    <message>
        <source>this is longer than any directory needs; it was left out</source>
        <translation>das ist länger, als ein Verzeichnis es braucht; es wurde ausgelassen</translation>
    </message>
    <message>
        <source>this was said before; the first counts</source>
        <translation>das wurde schon gesagt; das Erste gilt</translation>
    </message>
</context>
</TS>
