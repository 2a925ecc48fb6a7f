package org.clarion.supporters.alerting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.Status;
import org.clarion.sheets.SheetHeard;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.mailing.DueMails;
import org.clarion.supporters.mailing.Kind;
import org.clarion.supporters.mailing.MailReaders;
import org.clarion.supporters.mailings.ActionMailings;
import org.clarion.supporters.mailings.MailingKind;
import org.jboss.logging.Logger;

/**
 * Tells supporters of an action: once in its life that it is live, as soon as it is first heard of, and once for each
 * change and each outcome of which staff said that people are to be told.
 */
@ApplicationScoped
class Alerting {

    private static final Logger LOG = Logger.getLogger(Alerting.class);

    private final AlertedActions actions;
    private final SupporterActs acts;
    private final DueMails mails;
    private final ActionMailings mailings;
    private final LaterNews later;

    Alerting(AlertedActions actions, SupporterActs acts, DueMails mails, ActionMailings mailings, LaterNews later) {
        this.actions = actions;
        this.acts = acts;
        this.mails = mails;
        this.mailings = mailings;
        this.later = later;
    }

    /** In the transaction that keeps the sheet. The topic is compacted: a launch may be gone when we first hear of an action. */
    void hear(@Observes SheetHeard heard) {
        var decided = Decided.of(heard.sheet());
        if (heard.sheet().status() == Status.LIVE) {
            alert(heard.sheet(), decided.launch());
            decided.about(News.CHANGE).ifPresent(change -> tell(heard.sheet(), change, Kind.CHANGE));
        } else {
            decided.about(News.OUTCOME).ifPresent(outcome -> tell(heard.sheet(), outcome, Kind.OUTCOME));
            mails.dropAlerts(heard.sheet().actionId());
        }
        later.plan(heard.sheet());
    }

    private void alert(Sheet sheet, Announcement launch) {
        if (Decided.tellsSomebody(launch) && actions.isNews(sheet.actionId())) {
            var kind = launch.news() == News.FOLLOW_UP ? Kind.FOLLOW_UP : Kind.ALERT;
            var people = mails.addAlerts(sheet.actionId(), kind, readers(sheet, launch));
            mailings.begin(sheet.actionId(), MailingKind.valueOf(kind.name()), 0, people);
            LOG.infof("Alerting %d supporters about action %s", people, sheet.actionId());
        }
    }

    private void tell(Sheet sheet, Announcement news, Kind kind) {
        if (Decided.tellsSomebody(news) && actions.isNews(sheet.actionId(), news)) {
            var people = mails.addNews(sheet.actionId(), kind, news.version(), readers(sheet, news));
            mailings.begin(sheet.actionId(), MailingKind.valueOf(kind.name()), news.version(), people);
            LOG.infof("Telling %d supporters of news about action %s: %s", people, sheet.actionId(), kind);
        }
    }

    private MailReaders readers(Sheet sheet, Announcement decided) {
        acts.recognise();
        return MailReaders.of(decided, actions.ofTheSameCase(sheet));
    }
}
