package org.clarion.urgentactions.papers.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.urgentactions.documents.UnreadableDocument;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.PaperLack;
import org.clarion.urgentactions.papers.PaperSaid;
import org.clarion.urgentactions.papers.PaperState;
import org.clarion.urgentactions.papers.PaperSubject;

/** What the desk's pages of documents say; the sentences stand in {@code messages/documents*.properties}. */
@MessageBundle("documents")
public interface DocumentWords {

    String title();

    String lead();

    String none();

    String find();

    String bring();

    String write();

    String anyState();

    String anyKind();

    String back();

    String bringLead();

    String fieldPaste();

    String fieldPasteHint();

    String fieldFile();

    String fieldFileHint();

    String make();

    String cancel();

    String nothing();

    String both();

    String textTooLong();

    String lineTooLong();

    String newTitle();

    String editTitle(String document);

    String untitled();

    String fieldState();

    String fieldKind();

    String kindWanted();

    String fieldIndex();

    String fieldIndexHint();

    String fieldDate();

    String fieldDateHint();

    String noDay(String day);

    String fieldCountry();

    String fieldCountryHint();

    String noCountry();

    String fieldLanguage();

    String languageWanted();

    String texts();

    String inLanguage(String language);

    String fieldTitle();

    String fieldText();

    String fieldTextHint();

    String fieldAdded();

    String fieldAddedHint();

    String noLanguage();

    String takenOff();

    String quotes();

    String quotesHint();

    String quote(int number);

    String fieldWords();

    String fieldSpeaker();

    String fieldOffice();

    String fieldSpoken();

    String quoteWanted();

    String links();

    String linksHint();

    String link(int number);

    String fieldAddress();

    String noLink();

    String noKind();

    String contact();

    String contactHint();

    String fieldName();

    String fieldPhone();

    String fieldEmail();

    String fieldShown();

    String noEmail();

    String contactWanted();

    String save();

    String savedDone();

    String overtaken();

    String broughtDone();

    String look();

    String isRight();

    String leftOver();

    String leftOverHint();

    String source();

    String edit();

    String preview();

    String publicPage();

    String isDraft();

    String waits(String time);

    String waitsAt(String time);

    String isOut(String time);

    String wasWithdrawn(String time);

    String changedBy(String who, String time);

    String missing();

    String openDoubts(int many);

    String publish();

    String publishTitle(String document);

    String publishLead();

    String showsContact();

    String hidesContact();

    String publishNow();

    String underEmbargo();

    String embargoHint();

    String fieldDay();

    String fieldTime();

    String fieldZone();

    String noTime();

    String zoneWanted();

    String past();

    String setEmbargo();

    String another();

    String callOff();

    String callOffHint();

    String publishedDone();

    String embargoDone();

    String calledOffDone();

    String linkTitle();

    String linkHint();

    String makeLink();

    String renewLink();

    String linkMade();

    String linkWorks(String time);

    String linkOver();

    String linkOverText();

    String embargoed(String time);

    String notYet();

    String previewAtDesk();

    String withdraw();

    String withdrawTitle(String document);

    String withdrawLead();

    String goesPage(String languages);

    String goesContact();

    String goesLinks(int many);

    String goesSubjects(int many);

    String whatGoes();

    String stays();

    String withdrawIt();

    String keep();

    String withdrawnDone();

    String discard();

    String discardTitle(String document);

    String discardLead();

    String discardIt();

    String discardedDone();

    String facts();

    String languages();

    String attached();

    String attachedNone();

    String fieldSubject();

    String fieldSubjectHint();

    String subjectWanted();

    String attach();

    String detach();

    String attachedDone();

    String detachedDone();

    String leading();

    String ofTitle(String subject);

    String ofNone();

    String ofOutcome();

    String fieldDocument();

    String documentWanted();

    String manage();

    String toSubject();

    String gone();

    String versions();

    String versionsTitle(String document);

    String versionsNone();

    String version(long number);

    String versionBy(String who, String time);

    String versionChanged();

    String versionRead();

    @Message
    String part(PaperSaid.Part part);

    @Message
    String kind(PaperKind kind);

    @Message
    String state(PaperState state);

    @Message
    String subject(PaperSubject.Kind subject);

    String lacks(PaperLack.Part part, String language);

    @Message
    String unreadable(UnreadableDocument.Reason reason);
}
