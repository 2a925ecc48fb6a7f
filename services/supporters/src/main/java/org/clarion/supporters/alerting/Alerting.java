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

    Alerting(AlertedActions actions, SupporterActs acts, DueMails mails) {
        this.actions = actions;
        this.acts = acts;
        this.mails = mails;
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
    }

    private void alert(Sheet sheet, Announcement launch) {
        if (Decided.tellsSomebody(launch) && actions.isNews(sheet.actionId())) {
            var kind = launch.news() == News.FOLLOW_UP ? Kind.FOLLOW_UP : Kind.ALERT;
            LOG.infof(
                    "Alerting %d supporters about action %s",
                    mails.addAlerts(sheet.actionId(), kind, readers(sheet, launch)), sheet.actionId());
        }
    }

    private void tell(Sheet sheet, Announcement news, Kind kind) {
        if (Decided.tellsSomebody(news) && actions.isNews(sheet.actionId(), news)) {
            LOG.infof(
                    "Telling %d supporters of news about action %s: %s",
                    mails.addNews(sheet.actionId(), kind, news.version(), readers(sheet, news)),
                    sheet.actionId(),
                    kind);
        }
    }

    private MailReaders readers(Sheet sheet, Announcement decided) {
        acts.recognise();
        return MailReaders.of(decided, actions.ofTheSameCase(sheet));
    }
}
