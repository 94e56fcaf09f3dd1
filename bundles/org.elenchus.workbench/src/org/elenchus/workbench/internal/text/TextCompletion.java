// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.elenchus.core.text.TextReading.Proposal;
import org.elenchus.workbench.internal.Icons;

/** Offers the titles and tags of the map while one is typed. */
final class TextCompletion implements IContentAssistProcessor {

    private final Function<Integer, List<Proposal>> proposals;

    TextCompletion(Function<Integer, List<Proposal>> proposals) {
        this.proposals = proposals;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return proposals.apply(offset).stream().map(TextCompletion::proposal).toArray(ICompletionProposal[]::new);
    }

    private static ICompletionProposal proposal(Proposal proposal) {
        String name = proposal.text().replaceFirst("[\\]>]$", "");
        String icon = switch (proposal.kind()) {
            case STATEMENT -> "statement";
            case ARGUMENT -> "inference";
            default -> "tag";
        };
        return new CompletionProposal(proposal.text(), proposal.start(), proposal.end() - proposal.start(), proposal.text().length(), Icons.image(icon), name, null,
                proposal.detail());
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] { '[', '<', '#' };
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
