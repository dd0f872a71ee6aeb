/** The finance bureau's pages of a campaign. */
@NullMarked
package org.ziping.campaign.web;

import org.jspecify.annotations.NullMarked;
