package org.clarion.urgentactions.audience;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about whom a mail goes to; the sentences stand in {@code messages/audience*.properties}. */
@MessageBundle("audience")
public interface AudienceWords {

    String tell();

    @Message
    String way(TellingWay way);

    @Message
    String hint(TellingWay way);

    @Message
    String problem(AudienceProblem problem);

    /** Only of those that have parts. */
    String whichLanguages();

    String whichCountries();

    String launchHint();

    String followUpHint();

    String supporters(int count, String number);

    String fewerThanFive();

    String nowhere();

    String goesTo();

    String andAFewMore();

    String actedOn(int count, String number, String sheet);

    String others(int count, String number);

    String notCounted();

    String paused(int count, String number);

    String particular(int count, String number);

    String onlyActed();

    String onlyThose();

    String since(String language);

    String sinceHint();
}
