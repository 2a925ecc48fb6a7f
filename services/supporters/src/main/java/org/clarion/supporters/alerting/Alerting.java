package org.clarion.supporters.alerting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.clarion.contracts.Sheet;
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

    @Transactional
    void alert(Sheet sheet) {
        actions.keep(sheet);
        if (actions.isNews(sheet.actionId())) {
            LOG.infof("Alerting %d supporters about action %s", mails.addAlerts(sheet.actionId()), sheet.actionId());
        }
    }

    @Transactional
    void callOff(Sheet sheet) {
        actions.keep(sheet);
        mails.dropAlerts(sheet.actionId());
    }
}
