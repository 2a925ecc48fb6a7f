package org.clarion.urgentactions.staff.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.clarion.access.LogInLog;
import org.clarion.access.LogInLog.LogInBy;
import org.clarion.access.Sessions;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.StaffConfig;
import org.clarion.urgentactions.staff.StaffConfig.SecondFactorRule;
import org.clarion.urgentactions.staff.factor.SecondFactors;
import org.clarion.urgentactions.staff.sessions.StaffSessions;
import org.jspecify.annotations.Nullable;

/** What is asked of somebody before their session begins, and where they go then. */
@ApplicationScoped
class LettingIn {

    private static final Pattern LANGUAGE = Pattern.compile("(?<=[?&])lang=[a-z]*&?|[?&]lang=[a-z]*$");

    private final StaffSessions sessions;
    private final SecondFactors factors;
    private final StaffConfig config;
    private final LogInLog logIns;
    private final Reader reader;

    LettingIn(StaffSessions sessions, SecondFactors factors, StaffConfig config, LogInLog logIns, Reader reader) {
        this.sessions = sessions;
        this.factors = factors;
        this.config = config;
        this.logIns = logIns;
        this.reader = reader;
    }

    boolean asksForCode(String member) {
        return factors.isOn(member);
    }

    /** Where everybody must have one, whoever has none sets it up before they come in. */
    boolean asksToSetUp(String member) {
        return config.secondFactor() == SecondFactorRule.REQUIRED && !factors.isOn(member);
    }

    /** @param by what they showed, for the log */
    NewCookie session(String member, LogInBy by, HttpServerRequest request) {
        logIns.note(by, member, request);
        return sessions.begin(member, request.getHeader("User-Agent"));
    }

    Response in(String member, LogInBy by, @Nullable String then, HttpServerRequest request) {
        return Response.fromResponse(Answers.seeOther(landing(then)))
                .cookie(session(member, by, request))
                .build();
    }

    /** A language chosen at the door goes on behind it. */
    String landing(@Nullable String then) {
        var asked = Sessions.landing(then);
        return reader.isChosen() ? reader.to(LANGUAGE.matcher(asked).replaceAll("")) : asked;
    }
}
