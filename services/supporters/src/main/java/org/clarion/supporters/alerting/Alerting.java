package org.clarion.supporters.alerting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.clarion.contracts.Sheet.Status;
import org.clarion.sheets.SheetHeard;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.mailing.DueMails;
import org.jboss.logging.Logger;

/** Alerts every confirmed supporter once in the life of an action: when it is first heard of as live. */
@ApplicationScoped
class Alerting {

    private static final Logger LOG = Logger.getLogger(Alerting.class);

    private final AlertedActions actions;
    private final DueMails mails;

    Alerting(AlertedActions actions, DueMails mails) {
        this.actions = actions;
        this.mails = mails;
    }

    /** In the transaction that keeps the sheet. The topic is compacted: a launch may be gone when we first hear of an action. */
    void hear(@Observes SheetHeard heard) {
        var action = heard.sheet().actionId();
        if (heard.sheet().status() == Status.LIVE) {
            alert(action);
        } else {
            mails.dropAlerts(action);
        }
    }

    private void alert(UUID action) {
        if (actions.isNews(action)) {
            LOG.infof("Alerting %d supporters about action %s", mails.addAlerts(action), action);
        }
    }
}
