package org.clarion.urgentactions.asks.following;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.urgentactions.asks.AskStatus;
import org.clarion.urgentactions.asks.reading.AskActor;
import org.clarion.urgentactions.asks.reading.AskKind;
import org.clarion.urgentactions.asks.reading.PlanDoubt;
import org.clarion.urgentactions.documents.UnreadableDocument;

/** What pages of plans and asks say; the sentences stand in {@code messages/following*.properties}. */
@MessageBundle("following")
public interface FollowingWords {

    String title();

    String lead();

    String none();

    String find();

    String bring();

    String bringTitle();

    String bringLead();

    String fieldTitle();

    String fieldAuthor();

    String fieldAuthorHint();

    String fieldLanguage();

    String fieldIssued();

    String fieldLink();

    String fieldPaste();

    String fieldPasteHint();

    String fieldFile();

    String fieldFileHint();

    String make();

    String nothing();

    String both();

    String tooLong();

    String lineTooLong();

    String noAsks();

    String titleWanted();

    String languageWanted();

    String noDay(String day);

    String noLink();

    String waits();

    String isPublished();

    String publish();

    String publishHint();

    String discard();

    String discardTitle(String plan);

    String discardLead(int asks);

    String discardIt();

    String keep();

    String read(int asks, int lists);

    String demands(int asks);

    String commitments(int asks);

    String doubts();

    String noDoubts();

    String line(int number);

    String source();

    String sourceHint();

    String lists();

    String addressee();

    String noAddressee();

    String askCount();

    String chapter();

    String chapterNamed(String number, String title);

    String section();

    String people();

    String allChapters();

    String allAddressees();

    String allPeople();

    String allStatuses();

    String byChapter();

    String byAddressee();

    String byPeople();

    String byStatus();

    String status();

    String ask();

    String asks();

    String noneFound();

    String progress();

    String all();

    String judge();

    String judgeTitle(String label);

    String judgedNone();

    String story();

    String judged(String who, String time);

    String evidence();

    String evidenceHint();

    String reason();

    String reasonHint();

    String reasonWanted();

    String reasonTooLong();

    String statusWanted();

    String day();

    String dayHint();

    String dayAhead();

    String action();

    String actionHint();

    String noAction();

    String save();

    String cancel();

    String savedDone();

    String publishedDone();

    String discardedDone();

    String broughtDone();

    String changedSince();

    String show();

    String stale(long many);

    String onlyStale();

    String back();

    String publicTitle();

    String publicLead();

    String publicNone();

    String issued(String author, String day);

    String issuedBy(String author);

    String issuedOn(String day);

    String original();

    String csv();

    String json();

    String from(int number, int of);

    String next();

    String previous();

    String publicPage();

    String byActor();

    String allActors();

    String byCountry();

    String asWholes();

    String asWhole();

    String where();

    String country();

    String countryUnknown();

    String countryUnread(String line);

    String countryJudged(String country);

    String inCountries();

    String countries();

    String noCountries();

    String chooseCountries();

    String countriesTitle();

    String countriesLead(long followed);

    String countriesHint();

    String saveCountries();

    String followedDone();

    String looked();

    String lookedHint();

    String lookedLast(String time);

    String lookedNever();

    String lookedDone();

    String whomFor();

    String addressees();

    String addresseesHint();

    String actorHint();

    String actorWanted();

    String saveFor();

    String addressedDone();

    String wholeProgress();

    String besideDemand();

    String besideCommitment();

    String document();

    String documentHint();

    @Message
    String actor(AskActor actor);

    @Message
    String kind(AskKind kind);

    @Message
    String level(AskStatus status);

    String doubt(PlanDoubt.Kind kind, String detail);

    @Message
    String unreadable(UnreadableDocument.Reason reason);
}
