package org.clarion.supporters.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clarion.forgetting.KeptFact;
import org.clarion.forgetting.KeptRow;
import org.clarion.pages.Reader;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.asking.PersonMails;
import org.clarion.supporters.cases.FollowedCases;
import org.clarion.supporters.consents.ConsentSource;
import org.clarion.supporters.consents.Consents;
import org.clarion.supporters.mailing.DueMails;
import org.clarion.supporters.newsletters.Newsletters;
import org.clarion.supporters.osdi.SignupRequests;
import org.clarion.supporters.people.Supporter;

/** What stands beside a place in the network, and without one: on which actions they acted, requests of other sites, questions like this one. */
@ApplicationScoped
class TracesBeside {

    private static final String ACTS = "acts";
    private static final String REQUESTS = "requests";
    private static final String QUESTIONS = "questions";

    private final SupporterActs acts;
    private final SignupRequests requests;
    private final PersonMails questions;
    private final DueMails mails;
    private final AlertedActions actions;
    private final FollowedCases cases;
    private final Newsletters newsletters;
    private final Consents consents;
    private final Instance<PersonalTrace> others;

    TracesBeside(
            SupporterActs acts,
            SignupRequests requests,
            PersonMails questions,
            DueMails mails,
            AlertedActions actions,
            FollowedCases cases,
            Newsletters newsletters,
            Consents consents,
            @Any Instance<PersonalTrace> others) {
        this.others = others;
        this.newsletters = newsletters;
        this.consents = consents;
        this.cases = cases;
        this.acts = acts;
        this.requests = requests;
        this.questions = questions;
        this.mails = mails;
        this.actions = actions;
    }

    List<KeptRow> shown(Set<String> person, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        var rows = new ArrayList<KeptRow>();
        add(
                rows,
                ACTS,
                words.acts(),
                acts.actsOf(person).stream()
                        .map(act -> new KeptFact(
                                "actedOn " + act.actionId(),
                                actions.of(act.actionId())
                                        .map(sheet -> words.sheet(sheet.series(), sheet.number()))
                                        .orElseGet(words::anAction),
                                reader.instant(act.at()),
                                act.at().toString()))
                        .toList(),
                words.eraseActs());
        add(
                rows,
                REQUESTS,
                words.requests(),
                requests.of(person).stream()
                        .map(request -> new KeptFact("request " + request, words.request(), request))
                        .toList(),
                words.eraseRequests());
        add(
                rows,
                QUESTIONS,
                words.questions(),
                questions.askedBy(person).stream()
                        .map(at -> new KeptFact("askedAt " + at, words.asked(), reader.instant(at), at.toString()))
                        .toList(),
                words.eraseQuestions());
        others.forEach(other -> other.shown(person, reader).ifPresent(rows::add));
        return rows;
    }

    private static void add(List<KeptRow> rows, String id, String title, List<KeptFact> facts, String erasing) {
        if (!facts.isEmpty()) {
            rows.add(new KeptRow(id, id, title, facts, erasing, List.of()));
        }
    }

    void forgetOne(Set<String> person, String id) {
        switch (id) {
            case ACTS -> acts.forgetActsOf(person);
            case REQUESTS -> requests.forget(person);
            case QUESTIONS -> questions.forget(person);
            default -> // nothing, where the other of two presses at once has done it
                others.stream().filter(other -> other.id().equals(id)).forEach(other -> other.erase(person));
        }
    }

    Map<String, Long> forget(Set<String> person) {
        var forgotten = new LinkedHashMap<String, Long>();
        forgotten.put("act", acts.forgetActsOf(person));
        forgotten.put("request", requests.forget(person));
        forgotten.put("question", questions.forget(person));
        others.forEach(other -> forgotten.put(other.id(), other.erase(person)));
        return forgotten;
    }

    /** That they acted, as far as it is known to be theirs, what they follow, which newsletters they wished for: each consent ends. */
    void forgetOf(Supporter supporter) {
        acts.forget(supporter.id());
        cases.forgetThoseOf(supporter.id());
        newsletters.forget(supporter.id());
        consents.withdrawnAll(supporter.id(), ConsentSource.MAIL);
    }

    /** What waits for them does not go. How many mails an action had stays counted. */
    long stopMails(Supporter supporter) {
        return mails.stopAllTo(supporter.id());
    }
}
