package org.clarion.urgentactions.staff.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
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
    private final Reader reader;

    LettingIn(StaffSessions sessions, SecondFactors factors, StaffConfig config, Reader reader) {
        this.sessions = sessions;
        this.factors = factors;
        this.config = config;
        this.reader = reader;
    }

    boolean asksForCode(String member) {
        return factors.isOn(member);
    }

    /** Where everybody must have one, whoever has none sets it up before they come in. */
    boolean asksToSetUp(String member) {
        return config.secondFactor() == SecondFactorRule.REQUIRED && !factors.isOn(member);
    }

    NewCookie session(String member, HttpServerRequest request) {
        return sessions.begin(member, request.getHeader("User-Agent"));
    }

    Response in(String member, @Nullable String then, HttpServerRequest request) {
        return Response.fromResponse(Answers.seeOther(landing(then)))
                .cookie(session(member, request))
                .build();
    }

    /** A language chosen at the door goes on behind it. */
    String landing(@Nullable String then) {
        var asked = Sessions.landing(then);
        return reader.isChosen() ? reader.to(LANGUAGE.matcher(asked).replaceAll("")) : asked;
    }
}
