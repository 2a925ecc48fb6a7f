package org.clarion.localrun;

import java.util.List;

/** What to open and how to log in. */
final class Welcome {

    private Welcome() {}

    static List<String> to(Ports ports) {
        var address = ports.address();
        return List.of(
                "",
                "Clarion is up.",
                "",
                "  Supporters     " + address + "/",
                "  Staff          " + address + "/desk",
                "  Mail           " + address + "/mail     (nothing leaves this machine)",
                "  API            " + address + "/api/osdi/v1",
                "",
                "  Log-ins        campaigner, coordinator, administrator; password local-demo",
                "  API token      " + Services.KNOWN_TO_ALL + "     (header OSDI-API-Token)",
                "",
                "Ctrl-C or ./clarion down stops it and keeps the data. ./clarion up --fresh begins anew.",
                "");
    }
}
