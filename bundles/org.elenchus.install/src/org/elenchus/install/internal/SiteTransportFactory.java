// SPDX-License-Identifier: EPL-2.0
package org.elenchus.install.internal;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.spi.IAgentServiceFactory;

/** Gives p2 its access to update sites. */
public final class SiteTransportFactory implements IAgentServiceFactory {

    @Override
    public Object createService(IProvisioningAgent agent) {
        return new SiteTransport();
    }
}
