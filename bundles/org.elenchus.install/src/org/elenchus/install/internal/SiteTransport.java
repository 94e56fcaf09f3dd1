// SPDX-License-Identifier: EPL-2.0
package org.elenchus.install.internal;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.NoSuchFileException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.internal.p2.repository.DownloadStatus;
import org.eclipse.equinox.internal.p2.repository.Transport;
import org.eclipse.equinox.p2.core.ProvisionException;

/** Reads update sites by what the JDK can read: files, archives, HTTP and HTTPS through the system's proxies. */
final class SiteTransport extends Transport {
    private static final int PATIENCE = 30_000;
    private static final int BUFFER = 1 << 16;
    private static final String PLUGIN = "org.elenchus.install";

    @Override
    public IStatus download(URI site, OutputStream target, long from, IProgressMonitor monitor) {
        return download(site, target, monitor);
    }

    @Override
    public IStatus download(URI site, OutputStream target, IProgressMonitor monitor) {
        try {
            URLConnection connection = open(site);
            long size = 0;
            try (InputStream in = connection.getInputStream()) {
                byte[] buffer = new byte[BUFFER];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (monitor != null && monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    target.write(buffer, 0, read);
                    size += read;
                }
            }
            DownloadStatus done = new DownloadStatus(IStatus.OK, PLUGIN, "");
            done.setFileSize(size);
            done.setLastModified(connection.getLastModified());
            return done;
        } catch (FileNotFoundException | NoSuchFileException e) {
            return new DownloadStatus(IStatus.ERROR, PLUGIN, ProvisionException.ARTIFACT_NOT_FOUND, "There is no " + site, e);
        } catch (IOException | IllegalArgumentException e) {
            return new DownloadStatus(IStatus.ERROR, PLUGIN, ProvisionException.REPOSITORY_FAILED_READ, site + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public InputStream stream(URI site, IProgressMonitor monitor) throws FileNotFoundException, CoreException {
        try {
            return new BufferedInputStream(open(site).getInputStream(), BUFFER);
        } catch (NoSuchFileException e) {
            throw (FileNotFoundException) new FileNotFoundException(site.toString()).initCause(e);
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new CoreException(Status.error(site + " cannot be read: " + e.getMessage(), e));
        }
    }

    @Override
    public long getLastModified(URI site, IProgressMonitor monitor) throws CoreException, FileNotFoundException {
        try {
            URLConnection connection = open(site);
            if (connection instanceof HttpURLConnection http) {
                http.setRequestMethod("HEAD");
                if (http.getResponseCode() == HttpURLConnection.HTTP_NOT_FOUND) {
                    throw new FileNotFoundException(site.toString());
                }
                return http.getLastModified();
            }
            try (InputStream in = connection.getInputStream()) {
                return connection.getLastModified();
            }
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new CoreException(Status.error(site + " cannot be read: " + e.getMessage(), e));
        }
    }

    private static URLConnection open(URI site) throws IOException {
        URLConnection connection = site.toURL().openConnection();
        connection.setUseCaches(false);
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        connection.setRequestProperty("User-Agent", "Elenchus");
        return connection;
    }
}
