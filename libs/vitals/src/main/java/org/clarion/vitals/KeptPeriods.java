package org.clarion.vitals;

import java.util.List;
import org.clarion.contracts.KeptPeriod;

/** How a service says what it keeps of people: a bean that reads the very settings by which it forgets. */
public interface KeptPeriods {

    List<KeptPeriod> all();
}
