package org.clarion.supporters.preferences;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.Channel;
import org.clarion.supporters.people.MailPace;

/** The words of the page of preferences; the sentences stand in {@code messages/preferences*.properties}. */
@MessageBundle("preferences")
public interface PreferenceWords {

    String title();

    String lead();

    String saved();

    String worksNoted();

    String cameBack(String when);

    String complained(String when);

    String works();

    String wantedAgain();

    String otherAddress();

    String writeIn();

    String languageMistake();

    String reads();

    String readsHint();

    String regions();

    String regionsHint();

    String countries();

    String countriesHint();

    String noCountry(String name);

    String themes();

    String themesHint();

    String newsletters();

    String newslettersHint();

    String followed();

    String followedHint();

    String consents();

    String channels();

    String channelsHint();

    @Message
    String channel(Channel kind);

    String howOften();

    String howOftenHint();

    String paceMistake();

    @Message
    String pace(MailPace most);

    String urgent();

    String urgentHint();

    String until();

    String untilHint();

    String untilMistake();

    String goesOn();

    String save();

    String leaveLink();

    String nobodyTitle();

    String nobodyLead();
}
