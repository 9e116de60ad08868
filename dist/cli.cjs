#!/usr/bin/env node
"use strict";var vu=Object.defineProperty;var b=(e,t)=>()=>(e&&(t=e(e=0)),t);var Q=(e,t)=>{for(var r in t)vu(e,r,{get:t[r],enumerable:!0})};function un(e){return oo(e.replace(hr,ro))}function _n(e){return e.split(`
`).map(t=>{let r=t.endsWith("\r")?"\r":"",s=t.slice(0,t.length-r.length).replace(hr,i=>i==="	"?i:ro(i));return oo(s)+r}).join(`
`)}function pn(e){return`${JSON.stringify(e,null,2).replace(hr,t=>t===`
`?t:bu(t)).replace(no,"##$1\\u005b")}
`}function bu(e){return Array.from({length:e.length},(t,r)=>`\\u${io(e.charCodeAt(r))}`).join("")}function to(e){return _n(e)!==e}function ro(e){let t=e.codePointAt(
0)??0;return t>65535?`\\u{${t.toString(16)}}`:`\\u${io(t)}`}function oo(e){return e.replace(/^(\s*):(?=:)/,"$1\\:").replace(no,"##$1\\[")}var hr,no,io,$e=b(()=>{
"use strict";hr=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,no=/##(\w*)\[/g;io=e=>e.toString(16).padStart(4,"0")});function lt(e){return e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:""}var yr=b(()=>{"use strict"});function so(e){let t=r=>to(r)?_n(r):r;return{stdout:(r,s)=>e.stdout(s?r:e.colors?xu(r,t):t(r)),stderr:r=>e.stderr(t(r)),progress:e.progress,stdin:e.stdin,cwd:e.
cwd,generated:e.generated,get colors(){return e.colors},get watched(){return e.watched}}}function xu(e,t){return e.split(vr).map((r,s)=>{let i=s===0?"":/^\[\d{1,2}m/.
exec(r)?.[0]??"";return i!==""?vr+i+t(r.slice(i.length)):t(s===0?r:vr+r)}).join("")}function fn(e,t){e.stderr(`${un(t)}
`)}function ct(e,t){fn(e,`openchoreo-planes: ${t}`)}var oe,vr,ut=b(()=>{"use strict";$e();oe={ok:0,findings:1,failure:2};vr="\x1B"});var xr={};Q(xr,{isPlane:()=>Cu,validatePlane:()=>wu,withDefaults:()=>Au});var Pu,br,wu,Cu,Au,ao=b(()=>{"use strict";br=()=>Pu??=require("./cli/v0.3.cjs"),wu=(...e)=>br().
validatePlane(...e),Cu=(...e)=>br().isPlane(...e),Au=(...e)=>br().withDefaults(...e)});var pt={};Q(pt,{isPlane:()=>Ou,validatePlane:()=>Ru,withDefaults:()=>Eu});var ku,Pr,Ru,Ou,Eu,lo=b(()=>{"use strict";Pr=()=>ku??=require("./cli/v0.4.cjs"),Ru=(...e)=>Pr().
validatePlane(...e),Ou=(...e)=>Pr().isPlane(...e),Eu=(...e)=>Pr().withDefaults(...e)});var Cr={};Q(Cr,{isPlane:()=>Du,validatePlane:()=>Iu,withDefaults:()=>Tu});var Su,wr,Iu,Du,Tu,co=b(()=>{"use strict";wr=()=>Su??=require("./cli/v0.6.cjs"),Iu=(...e)=>wr().
validatePlane(...e),Du=(...e)=>wr().isPlane(...e),Tu=(...e)=>wr().withDefaults(...e)});var kr={};Q(kr,{isPlane:()=>Mu,validatePlane:()=>Nu,withDefaults:()=>$u});var Lu,Ar,Nu,Mu,$u,uo=b(()=>{"use strict";Ar=()=>Lu??=require("./cli/v0.7.cjs"),Nu=(...e)=>Ar().
validatePlane(...e),Mu=(...e)=>Ar().isPlane(...e),$u=(...e)=>Ar().withDefaults(...e)});var Or={};Q(Or,{isPlane:()=>ju,validatePlane:()=>_u,withDefaults:()=>Bu});var Fu,Rr,_u,ju,Bu,po=b(()=>{"use strict";Rr=()=>Fu??=require("./cli/v0.8.cjs"),_u=(...e)=>Rr().
validatePlane(...e),ju=(...e)=>Rr().isPlane(...e),Bu=(...e)=>Rr().withDefaults(...e)});var Sr={};Q(Sr,{isPlane:()=>Uu,validatePlane:()=>Ku,withDefaults:()=>Hu});var qu,Er,Ku,Uu,Hu,fo=b(()=>{"use strict";Er=()=>qu??=require("./cli/v0.9.cjs"),Ku=(...e)=>Er().
validatePlane(...e),Uu=(...e)=>Er().isPlane(...e),Hu=(...e)=>Er().withDefaults(...e)});var ft={};Q(ft,{isPlane:()=>Wu,validatePlane:()=>Gu,withDefaults:()=>Vu});var Yu,Ir,Gu,Wu,Vu,mo=b(()=>{"use strict";Ir=()=>Yu??=require("./cli/v0.10.cjs"),Gu=(...e)=>Ir().
validatePlane(...e),Wu=(...e)=>Ir().isPlane(...e),Vu=(...e)=>Ir().withDefaults(...e)});var Tr={};Q(Tr,{isPlane:()=>Qu,validatePlane:()=>Ju,withDefaults:()=>Zu});var zu,Dr,Ju,Qu,Zu,go=b(()=>{"use strict";Dr=()=>zu??=require("./cli/v0.12.cjs"),Ju=(...e)=>Dr().
validatePlane(...e),Qu=(...e)=>Dr().isPlane(...e),Zu=(...e)=>Dr().withDefaults(...e)});var Nr={};Q(Nr,{isPlane:()=>np,validatePlane:()=>ep,withDefaults:()=>tp});var Xu,Lr,ep,np,tp,ho=b(()=>{"use strict";Lr=()=>Xu??=require("./cli/v0.13.cjs"),ep=(...e)=>Lr().
validatePlane(...e),np=(...e)=>Lr().isPlane(...e),tp=(...e)=>Lr().withDefaults(...e)});var $r={};Q($r,{isPlane:()=>op,validatePlane:()=>ip,withDefaults:()=>sp});var rp,Mr,ip,op,sp,yo=b(()=>{"use strict";Mr=()=>rp??=require("./cli/v0.14.cjs"),ip=(...e)=>Mr().
validatePlane(...e),op=(...e)=>Mr().isPlane(...e),sp=(...e)=>Mr().withDefaults(...e)});var dt={};Q(dt,{isPlane:()=>cp,validatePlane:()=>lp,withDefaults:()=>up});var ap,Fr,lp,cp,up,vo=b(()=>{"use strict";Fr=()=>ap??=require("./cli/v0.15.cjs"),lp=(...e)=>Fr().
validatePlane(...e),cp=(...e)=>Fr().isPlane(...e),up=(...e)=>Fr().withDefaults(...e)});var jr={};Q(jr,{isPlane:()=>dp,validatePlane:()=>fp,withDefaults:()=>mp});var pp,_r,fp,dp,mp,bo=b(()=>{"use strict";_r=()=>pp??=require("./cli/v0.17.cjs"),fp=(...e)=>_r().
validatePlane(...e),dp=(...e)=>_r().isPlane(...e),mp=(...e)=>_r().withDefaults(...e)});var qr={};Q(qr,{isPlane:()=>yp,validatePlane:()=>hp,withDefaults:()=>vp});var gp,Br,hp,yp,vp,xo=b(()=>{"use strict";Br=()=>gp??=require("./cli/v1.0.cjs"),hp=(...e)=>Br().
validatePlane(...e),yp=(...e)=>Br().isPlane(...e),vp=(...e)=>Br().withDefaults(...e)});var mt={};Q(mt,{isPlane:()=>Pp,validatePlane:()=>xp,withDefaults:()=>wp});var bp,Kr,xp,Pp,wp,Po=b(()=>{"use strict";Kr=()=>bp??=require("./cli/v1.1.cjs"),xp=(...e)=>Kr().
validatePlane(...e),Pp=(...e)=>Kr().isPlane(...e),wp=(...e)=>Kr().withDefaults(...e)});var gt,wo=b(()=>{"use strict";ao();lo();co();uo();po();fo();mo();go();ho();yo();vo();bo();xo();Po();gt={"v0.3":xr,"v0.4":pt,"v0.5":pt,"v0.6":Cr,"v0.7":kr,"v0.8":Or,
"v0.9":Sr,"v0.10":ft,"v0.11":ft,"v0.12":Tr,"v0.13":Nr,"v0.14":$r,"v0.15":dt,"v0.16":dt,"v0.17":jr,"v1.0":qr,"v1.1":mt,"v1.2":mt}});var Se,dn,ht,Ur,jn,yt,Hr=b(()=>{"use strict";Se=["v0.3","v0.4","v0.5","v0.6","v0.7","v0.8","v0.9","v0.10","v0.11","v0.12","v0.13","v0.14","v0.15","v0.16","v0.17",
"v1.0","v1.1","v1.2"],dn="v0.16",ht=["v0.3","v0.4","v0.6","v0.7","v0.8","v0.9","v0.10","v0.12","v0.13","v0.14","v0.15","v0.17","v1.0","v1.1"],Ur={"v0.3":"v0.3",
"v0.4":"v0.4","v0.5":"v0.4","v0.6":"v0.6","v0.7":"v0.7","v0.8":"v0.8","v0.9":"v0.9","v0.10":"v0.10","v0.11":"v0.10","v0.12":"v0.12","v0.13":"v0.13","v0.14":"v0.\
14","v0.15":"v0.15","v0.16":"v0.15","v0.17":"v0.17","v1.0":"v1.0","v1.1":"v1.1","v1.2":"v1.1"},jn=["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlan\
e","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment","Organization"],yt={"v0.3":["DataPlane","BuildPlane","E\
nvironment","Organization"],"v0.4":["DataPlane","BuildPlane","Environment","Organization"],"v0.6":["DataPlane","BuildPlane","Environment","Organization"],"v0.7":[
"DataPlane","BuildPlane","Environment","Organization"],"v0.8":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.9":["DataPlane","\
BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.10":["DataPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.12":["Da\
taPlane","BuildPlane","ObservabilityPlane","Environment","Organization"],"v0.13":["DataPlane","BuildPlane","ObservabilityPlane","Environment"],"v0.14":["DataPla\
ne","ClusterDataPlane","BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.15":["DataPlane","ClusterDataPlane",
"BuildPlane","ClusterBuildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v0.17":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBu\
ildPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"v1.0":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","Observa\
bilityPlane","ClusterObservabilityPlane","Environment"],"v1.1":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","Clus\
terObservabilityPlane","Environment"]}});function vt(e){return Ur[e]}function Yr(e,t){return e===t||ht.indexOf(e)>=ht.indexOf(t)}function Fe(e,t){return typeof t=="string"&&yt[e].includes(t)}function Co(e){
return typeof e=="string"&&Object.hasOwn(gt,e)}function Ao(e){return gt[e].validatePlane}function Cp(e,t){return gt[e].isPlane(t)}function ko(e){let t=new Set(ht.
filter(r=>Cp(r,e)));return Se.filter(r=>t.has(Ur[r]))}function Ro(e){let t=[];for(let r of e){let s=t.at(-1),i=s?.at(-1);s&&i&&Se.indexOf(r)===Se.indexOf(i)+1?s.
push(r):t.push([r])}return t.map(r=>r.length>1?`${r[0]} to ${r.at(-1)}`:r[0]).join(" and ")}var Ce=b(()=>{"use strict";wo();Hr()});function Ap(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var mn,Gr,bt,Oo,_e,xt=b(()=>{"use strict";Ce();mn=e=>({value:"RELEASE",
default:dn,help:e}),Gr=e=>({value:"FORMAT",choices:e,default:e[0],help:`output format: ${Ap(e)}`});bt="A directory means its .yaml, .yml and .json files at any \
depth; - means standard input.",Oo="1 if something could not be read, 2 for a path that cannot be read or wrong usage",_e={lint:{arguments:"PATHS...",summary:"c\
heck the planes in files",description:`Checks every OpenChoreo plane in YAML and JSON files. ${bt} Files that .gitignore excludes are left out; a glob in quotes\
 works too.`,options:{release:mn("OpenChoreo release to check against, such as v1.2"),format:Gr(["human","json","sarif","github","gitlab","junit"]),complete:{help:"\
the files define every plane: references must resolve to one of them"},at:{value:"DATE",help:"check that inline certificates have not expired on this day, such \
as 2026-11-21, or now"},ignore:{value:"PATTERN",multiple:!0,help:"leave out files, as a line of .gitignore does; may be repeated"},"fail-level":{value:"LEVEL",choices:[
"error","warning"],default:"error",help:"lowest severity that makes the command fail"},"fail-if-none":{help:"fail if no plane is found"},fix:{help:"first fix in\
 the files what can be fixed safely: null values, renamed fields, PEM in base64, defaults that the API server requires"},quiet:{help:"report errors only"}},epilogue:"\
Exit status: 0 nothing at or above the fail level, 1 findings, 2 wrong usage or a path that cannot be read or written, 129, 130 or 143 ended by a signal. --fix \
writes all files or none. openchoreo-planes explain CODE explains a finding."},default:{arguments:"FILE",summary:"print a file with defaults filled in",description:"\
Prints the planes of a file as YAML with their defaults: what the API server would write, planeID from the name, and the kinds and namespaces of references. Oth\
er resources are printed as they are. - means standard input. Comments are not kept.",options:{release:mn("OpenChoreo release whose defaults apply, such as v1.2")},
epilogue:"Exit status: 0 printed, 1 a plane is not valid and nothing is printed, 2 no such file or wrong usage."},migrate:{arguments:"PATHS...",summary:"move pl\
anes to a later release",description:`Moves every OpenChoreo plane in YAML and JSON files to a later release. Without --write and --output nothing is written: t\
he changes are printed as a unified diff. Comments and layout are kept. All files are one set, so references between them keep working. ${bt}`,options:{to:{value:"\
RELEASE",default:dn,help:"release to move to"},from:{value:"RELEASE",help:"release that the files were written for (default: detected)"},answer:{value:"KEY=VALU\
E",multiple:!0,help:"what only you know, by the key that is printed where it is needed, or by its field alone. VALUE is YAML, or @FILE for the text of a file. K\
EY may go deeper: --answer spec.clusterAgent.clientCA.value=@ca.crt"},write:{help:"rewrite the files in place: all of them, or none if one cannot be migrated"},
output:{value:"DIR",help:"write the files that contain planes to DIR instead"},draft:{help:"write even if answers are missing, with a TODO comment for each"},format:{
value:"FORMAT",choices:["diff","json"],default:"diff",help:"output format: diff, or json with every change, question and loss"}},epilogue:"Exit status: 0 done, \
1 answers are needed or a manifest cannot be migrated, 2 a file that cannot be read or written, or wrong usage, 129, 130 or 143 ended by a signal. With 1 and 2 \
nothing was written, unless the message says otherwise. Secrets in a diff are <redacted>."},graph:{arguments:"PATHS...",summary:"draw which plane refers to whic\
h",description:`Draws the topology of the planes in YAML and JSON files, as the control plane of a release would resolve it. ${bt}`,options:{release:mn("release\
 whose fields and fallbacks apply, such as v1.2"),format:Gr(["text","mermaid","dot","svg","json"])},epilogue:`A dashed line is a default that no manifest sets; \
a red one does not resolve. Exit status: 0 drawn, ${Oo}.`},checklist:{arguments:"PATHS...",summary:"list what must exist before planes work",description:`Lists \
what must exist before the planes in YAML and JSON files work, in the order of setup: charts with their values, ports, domains, certificates, secrets with the c\
ommand that creates them, storage and resources. ${bt}`,options:{release:mn("release whose fields and fallbacks apply, such as v1.2"),format:Gr(["text","markdow\
n","json"])},epilogue:`What is in capitals is yours to fill in. Figures are those of the documentation of v0.16. Exit status: 0 listed, ${Oo}.`},schema:{arguments:"\
[KIND]",summary:"print a JSON Schema for editors",description:'Prints the JSON Schema for editors in one file: of all planes, of one KIND such as DataPlane, or \
of "manifests", for files that contain other resources too.',options:{release:mn("OpenChoreo release of the schema, such as v1.2"),output:{value:"FILE",help:"wr\
ite it to FILE instead"},association:{value:"EDITOR",choices:["vscode","jetbrains","modeline","pre-commit"],help:"print instead how to associate it in vscode, j\
etbrains, a modeline or pre-commit"}},epilogue:"Exit status: 0 printed, 2 a file that cannot be written, or wrong usage. See docs/editors.md."},policy:{arguments:"",
summary:"print admission policies for a cluster",description:"Prints a ValidatingAdmissionPolicy and its binding for each kind of a release: with them the API s\
erver rejects planes that pass the CRD but fail lint. Needs Kubernetes 1.30.",options:{release:mn("OpenChoreo release that runs in the cluster"),kind:{value:"KI\
ND",help:"this kind only, such as DataPlane"},action:{value:"ACTION",choices:["Deny","Warn","Audit"],default:"Deny",help:"what the API server does: Deny, Warn o\
r Audit"},format:{value:"FORMAT",choices:["yaml","json"],default:"yaml",help:"output format: yaml, or json, which is one List"}},epilogue:"Exit status: 0 printe\
d, 2 wrong usage. docs/cluster.md explains the rollout, and what the policies cannot see."},explain:{arguments:"[CODE]",summary:"explain a code of lint",description:"\
Explains what a code of lint means, why, and what is right. Without a code it lists all of them.",options:{},epilogue:"Exit status: 0 explained, 2 no such code."}}});function Qr(e,t,r){if(e===t)return 0;let s=r?.maxDistance,i=e;e.length>t.length&&(e=t,t=i);let a=e.length,c=t.length;for(;a>0&&e.charCodeAt(~-a)===t.charCodeAt(
~-c);)a--,c--;let l=0;for(;l<a&&e.charCodeAt(l)===t.charCodeAt(l);)l++;if(a-=l,c-=l,s!==void 0&&c-a>s)return s;if(a===0)return s!==void 0&&c>s?s:c;let p,u,f,h,C=0,
O=0;for(;C<a;)Jr[C]=e.charCodeAt(l+C),gn[C]=++C;for(;O<c;){for(p=t.charCodeAt(l+O),f=O++,u=O,C=0;C<a;C++)h=p===Jr[C]?f:f+1,f=gn[C],u=gn[C]=f>u?h>u?u+1:h:h>f?f+1:
h;if(s!==void 0){let I=u;for(C=0;C<a;C++)gn[C]<I&&(I=gn[C]);if(I>s)return s}}return gn.length=a,Jr.length=a,s!==void 0&&u>s?s:u}var gn,Jr,Io=b(()=>{"use strict";
gn=[],Jr=[]});function Xe(e,t){if(e.length>Op)return;let r=e.toLowerCase(),s=Math.min(4,Math.max(1,Math.floor(e.length/3)))+1,i;for(let a of t){if(Math.abs(a.length-e.length)>=
s)continue;let c=a.toLowerCase(),l=Ep(r,c)?1:Qr(r,c,{maxDistance:s});l<s&&(s=l,i=a)}return i}function Ep(e,t){if(e.length!==t.length||e===t)return!1;let r=0;for(;r<
e.length&&e[r]===t[r];)r++;return e[r]===t[r+1]&&e[r+1]===t[r]&&e.slice(r+2)===t.slice(r+2)}var Op,Pt=b(()=>{"use strict";Io();Op=64});function en(e){return e instanceof Error?Sp[lt(e)]??e.message:"an unknown error"}var Sp,wt=b(()=>{"use strict";yr();Sp={ENOENT:"there is no such file or directo\
ry",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path is no directory",ELOOP:"its symbolic links lead\
 in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EFBIG:"the f\
ile is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"there is a file of this name already",EMFILE:"to\
o many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too large to be a manifest",ERR_FS_FILE_TOO_LARGE:"i\
t is too large to be a manifest"}});function Lo(e){return e instanceof Error&&e.name==="UsageError"}function No(e,t){let r=_e[e],{values:s,positionals:i}=Ip(t,r);if(s.help===!0)return;let a=Object.
entries(r.options).map(([l,p])=>[l,Tp(l,p,s[l])]);return{options:Object.fromEntries(a.filter(([,l])=>l!==void 0)),positionals:i}}function Ip(e,{options:t}){let r=Object.
entries(t).map(([i,{value:a,multiple:c}])=>[i,{type:a===void 0?"boolean":"string",...c&&{multiple:c}}]),s={help:{type:"boolean",short:"h"}};try{let i={args:[...e],
options:{...Object.fromEntries(r),...s},allowPositionals:!0,strict:!0};return(0,To.parseArgs)(i)}catch(i){let a=e.find(c=>c.startsWith("-")&&c!=="-"&&c!=="-h"&&
!Object.hasOwn(t,Do(c)));throw a===void 0?new ge(en(i)):new ge(`unknown option ${Dp(a)}${Ct(Do(a),Object.keys(t),"--")}`)}}function Ct(e,t,r=""){let s=Xe(e,t);return s===
void 0?"":`; did you mean ${r}${s}?`}function Tp(e,{value:t,choices:r,multiple:s,default:i},a){if(t===void 0)return a===!0;if(s)return a??[];let c=typeof a=="st\
ring"?a:i;if(c!==void 0&&r!==void 0&&!r.includes(c))throw new ge(`--${e} must be one of ${r.join(", ")}${Ct(c,r)}`);return c}function Mo(e){if(Co(e))return e;throw new ge(
`unknown release ${e}; must be one of ${Se.join(", ")}`)}var To,ge,Do,Dp,Zr=b(()=>{"use strict";To=require("util");Pt();Ce();wt();xt();ge=class extends Error{name="\
UsageError"};Do=e=>e.replace(/^--?/,"").split("=")[0]??"",Dp=e=>e.split("=")[0]??e});var Bn,$o=b(()=>{Bn="0.1.0"});var Xr=b(()=>{"use strict";$o()});var Np,Mp,Fo,_o=b(()=>{"use strict";Mp=()=>Np??=require("./cli/certificates.cjs"),Fo=(...e)=>Mp().endOf(...e)});function je(e,t){let r=new Map;for(let s of e){let i=t(s),a=r.get(i);a?a.push(s):r.set(i,[s])}return r}var qn=b(()=>{"use strict"});function $p(e){return typeof e!="object"||e===null||Array.isArray(e)}function H(e){return!$p(e)}var ye=b(()=>{"use strict"});var ei,jo=b(()=>{"use strict";ei={DataPlane:{scope:"Namespaced",planeType:"data",otherScope:"ClusterDataPlane",since:"v0.3",references:[{pointer:"/spec/observab\
ilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[],since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"\
name",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","Clust\
erObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],since:"v0.15",until:"v1.0"},{pointer:"/spec/observabilityPlaneRef",to:[
"ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",name:"de\
fault"}],since:"v1.1"}]},ClusterDataPlane:{scope:"Cluster",planeType:"data",otherScope:"DataPlane",since:"v0.14",references:[{pointer:"/spec/observabilityPlaneR\
ef",to:["ClusterObservabilityPlane"],form:"name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlane\
Ref",to:["ClusterObservabilityPlane"],form:"object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],since:"v0.15"}]},BuildPlane:{scope:"Namespaced",
planeType:"build",otherScope:"ClusterBuildPlane",since:"v0.3",until:"v0.17",renamedTo:"WorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["Ob\
servabilityPlane"],form:"name",fallbacks:[],since:"v0.8",until:"v0.13"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane"],form:"name",fallbacks:[
{kind:"ObservabilityPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPl\
ane"],form:"object",fallbacks:[{kind:"ObservabilityPlane",name:"default"}],since:"v0.15"}]},ClusterBuildPlane:{scope:"Cluster",planeType:"build",otherScope:"Bui\
ldPlane",since:"v0.14",until:"v0.17",renamedTo:"ClusterWorkflowPlane",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
name",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],until:"v0.14"},{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"\
object",fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}],since:"v0.15"}]},WorkflowPlane:{scope:"Namespaced",planeType:"workflow",otherScope:"Cluste\
rWorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"object",fallbacks:[{
kind:"ObservabilityPlane",name:"default"}],until:"v1.0"},{pointer:"/spec/observabilityPlaneRef",to:["ObservabilityPlane","ClusterObservabilityPlane"],form:"obje\
ct",fallbacks:[{kind:"ObservabilityPlane",name:"default"},{kind:"ClusterObservabilityPlane",name:"default"}],since:"v1.1"}]},ClusterWorkflowPlane:{scope:"Cluste\
r",planeType:"workflow",otherScope:"WorkflowPlane",since:"v1.0",references:[{pointer:"/spec/observabilityPlaneRef",to:["ClusterObservabilityPlane"],form:"object",
fallbacks:[{kind:"ClusterObservabilityPlane",name:"default"}]}]},ObservabilityPlane:{scope:"Namespaced",planeType:"observability",otherScope:"ClusterObservabili\
tyPlane",since:"v0.8",references:[]},ClusterObservabilityPlane:{scope:"Cluster",planeType:"observability",otherScope:"ObservabilityPlane",since:"v0.14",references:[]},
Environment:{scope:"Namespaced",since:"v0.3",references:[{pointer:"/spec/dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[],until:"v0.13"},{pointer:"/spec/\
dataPlaneRef",to:["DataPlane"],form:"name",fallbacks:[{kind:"DataPlane",name:"default"}],since:"v0.14",until:"v0.14"},{pointer:"/spec/dataPlaneRef",to:["DataPla\
ne","ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",name:"default"}],since:"v0.15",until:"v0.17"},{pointer:"/spec/dataPlaneRef",to:["DataPlane","\
ClusterDataPlane"],form:"object",fallbacks:[{kind:"DataPlane",name:"default"},{kind:"ClusterDataPlane",name:"default"}],since:"v1.0"}]},Organization:{scope:"Clu\
ster",since:"v0.3",until:"v0.12",renamedTo:"Namespace",references:[]}}});function At(e){return Fp(e)?ei[e]:void 0}function Fp(e){return Object.hasOwn(ei,e)}function Ae(e){return At(e)?.scope==="Cluster"}function Ie(e){return At(e)?.planeType}
function kt(e){return Ie(e)!==void 0}function hn(e){return At(e)?.otherScope}function Kn(e,t){return(At(e)?.references??[]).filter(r=>Be(r,t))}function Bo(e){let t=yt[e].
flatMap(r=>Kn(r,e));return[...new Map(t.map(r=>[`${r.pointer} ${r.form}`,r])).values()]}function Be({since:e,until:t},r){return(!e||Yr(r,e))&&(!t||Yr(t,r))}var ne=b(
()=>{"use strict";jo();Hr();Ce()});function qo(e){return Ko(e,"").filter(t=>_p(t.value))}function Ko(e,t){return H(e)&&typeof e.kind=="string"&&e.kind.endsWith("List")&&Array.isArray(e.items)?e.items.
flatMap((r,s)=>Ko(r,`${t}/items/${s}`)):[{pointer:t,value:e}]}function _p(e){if(!H(e))return!1;let{apiVersion:t,kind:r}=e;if(typeof t!="string"||t==="")return typeof r==
"string"&&kt(r);let s=t.split("/")[0]??"";return s!==ni?(s.endsWith(`.${ni}`)||Xe(s,[ni])!==void 0)&&typeof r=="string"&&jn.includes(r):typeof r!="string"||r===
""?!0:jn.includes(r)||r.endsWith(ti)||Xe(r,jn)!==void 0}function ri(e){return e.includes("openchoreo")||e.includes(ti)&&Ho.test(e)}function Uo(e){return jp.test(
e)||e.includes(ti)&&Ho.test(e)}var ni,ti,Ho,jp,Rt=b(()=>{"use strict";Pt();ye();ne();Ce();ni="openchoreo.dev";ti="Plane";Ho=/\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/,
jp=/^[ \t"'{-]*apiVersion["']?[ \t]*:[ \t]*["']?openchoreo\.dev/m});function Yo(e){let t=e.charCodeAt(0)===65279?1:0,r,s=i=>{r??=Bp(e);let a=0,c=r.length-1;for(;a<c;){let p=a+c+1>>1;(r[p]??0)<=i?a=p:c=p-1}let l=i-(r[a]??0)+1;return{
line:a+1,column:a===0?Math.max(1,l-t):l,offset:i}};return(i,a)=>({start:s(Math.min(i,e.length)),end:s(Math.min(a,e.length))})}function Bp(e){let t=[0];for(let r of e.
matchAll(/\r\n|[\r\n]/g))t.push(r.index+r[0].length);return t}var Go=b(()=>{"use strict"});var ii,Wo,Vo=b(()=>{"use strict";ii=200,Wo=`it is nested deeper than ${ii} levels`});function Zo(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return Jo(e,t);let r=[],s=t;for(;;){let c=Ot(zo,e,s);if(c===e.length)return r;
let l=Kp(e,s,c);if(!l)break;r.push(l),s=l.end}if(r.length<2)return[...r,...Jo(e,Ot(qp,e,s))];let i=Ot(zo,e,s);return[...r,{start:s,body:i,end:e.length,fault:{start:i,
end:i+1,reason:"only JSON can follow several JSON values"}}]}function Ot(e,t,r){return e.lastIndex=r,r+(e.exec(t)?.[0].length??0)}function Kp(e,t,r){let s=Up(e,
r);if(!s)return;let{end:i,levels:a}=s;if(a>ii)return{start:t,body:r,end:i,fault:{start:r,end:r+1,reason:Wo}};let c=!0;try{let l=JSON.parse(e.slice(r,i),(p,u)=>(typeof u==
"number"&&!Number.isFinite(u)&&(c=!1),u));if(c)return{start:t,body:r,end:i,json:{value:l}}}catch{return}return{start:t,body:r,end:i,fault:{start:r,end:r+1,reason:"\
a number in it is too large"}}}function Up(e,t){let r=0,s=0;for(let i=t;i<e.length;i++){let a=e[i];if(a==='"'){let c=Yp(e,i);if(c===void 0)return;i=c-1}else a===
"{"||a==="["?s=Math.max(s,++r):a==="}"||a==="]"?r--:r===0&&(i=Ot(Hp,e,i)-1);if(r<=0)return{end:i+1,levels:s}}}function Yp(e,t){for(let r=t+1;r<e.length;r++){if(e[r]===
'"')return r+1;e[r]==="\\"&&r++}}function Jo(e,t){let r=[],s={start:t,body:t},i=c=>{c>s.body&&r.push({...s,end:c})},a=e.startsWith("---",t)?t:Qo(e,t);for(;a!==-1;a=
Qo(e,a)){let c=e.indexOf(`
`,a),l=c===-1?e.length:c+1,p=e.slice(a+3,l).trim();if(p!==""&&!p.startsWith("#")){if(s.fault)continue;i(a),s={start:a,body:a,fault:{start:a,end:a+3+p.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else a>s.body&&!Gp(e.slice(s.body,a))&&(i(a),s={start:a,body:l})}return i(e.length),r}function Qo(e,t){
let r=e.indexOf(`
---`,t);return r===-1?-1:r+1}function Gp(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var zo,qp,Hp,Xo=b(()=>{"use strict";Vo();zo=/[ \t\r\n]*/y,qp=/[^\S\n]*\n?/y;Hp=/[-+.\w]*/y});function Wp(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}function Un(){if(es)return qe;es=1;function e(c){return typeof c>
"u"||c===null}function t(c){return typeof c=="object"&&c!==null}function r(c){return Array.isArray(c)?c:e(c)?[]:[c]}function s(c,l){if(l){let p=Object.keys(l);for(let u=0,
f=p.length;u<f;u+=1){let h=p[u];c[h]=l[h]}}return c}function i(c,l){let p="";for(let u=0;u<l;u+=1)p+=c;return p}function a(c){return c===0&&Number.NEGATIVE_INFINITY===
1/c}return qe.isNothing=e,qe.isObject=t,qe.toArray=r,qe.repeat=i,qe.isNegativeZero=a,qe.extend=s,qe}function Hn(){if(ns)return oi;ns=1;function e(r,s){let i="",
a=r.reason||"(unknown reason)";return r.mark?(r.mark.name&&(i+='in "'+r.mark.name+'" '),i+="("+(r.mark.line+1)+":"+(r.mark.column+1)+")",!s&&r.mark.snippet&&(i+=
`

`+r.mark.snippet),a+" "+i):a}function t(r,s){Error.call(this),this.name="YAMLException",this.reason=r,this.mark=s,this.message=e(this,!1),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t.prototype.
toString=function(s){return this.name+": "+e(this,s)},oi=t,oi}function Vp(){if(ts)return si;ts=1;let e=Un();function t(i,a,c,l,p){let u="",f="",h=Math.floor(p/2)-
1;return l-a>h&&(u=" ... ",a=l-h+u.length),c-l>h&&(f=" ...",c=l+h-f.length),{str:u+i.slice(a,c).replace(/\t/g,"\u2192")+f,pos:l-a+u.length}}function r(i,a){return e.
repeat(" ",a-i.length)+i}function s(i,a){if(a=Object.create(a||null),!i.buffer)return null;a.maxLength||(a.maxLength=79),typeof a.indent!="number"&&(a.indent=1),
typeof a.linesBefore!="number"&&(a.linesBefore=3),typeof a.linesAfter!="number"&&(a.linesAfter=2);let c=/\r?\n|\r|\0/g,l=[0],p=[],u,f=-1;for(;u=c.exec(i.buffer);)
p.push(u.index),l.push(u.index+u[0].length),i.position<=u.index&&f<0&&(f=l.length-2);f<0&&(f=l.length-1);let h="",C=Math.min(i.line+a.linesAfter,p.length).toString().
length,O=a.maxLength-(a.indent+C+3);for(let M=1;M<=a.linesBefore&&!(f-M<0);M++){let B=t(i.buffer,l[f-M],p[f-M],i.position-(l[f]-l[f-M]),O);h=e.repeat(" ",a.indent)+
r((i.line-M+1).toString(),C)+" | "+B.str+`
`+h}let I=t(i.buffer,l[f],p[f],i.position,O);h+=e.repeat(" ",a.indent)+r((i.line+1).toString(),C)+" | "+I.str+`
`,h+=e.repeat("-",a.indent+C+3+I.pos)+`^
`;for(let M=1;M<=a.linesAfter&&!(f+M>=p.length);M++){let B=t(i.buffer,l[f+M],p[f+M],i.position-(l[f]-l[f+M]),O);h+=e.repeat(" ",a.indent)+r((i.line+M+1).toString(),
C)+" | "+B.str+`
`}return h.replace(/\n$/,"")}return si=s,si}function ie(){if(rs)return ai;rs=1;let e=Hn(),t=["kind","multi","resolve","construct","instanceOf","predicate","repr\
esent","representName","defaultStyle","styleAliases"],r=["scalar","sequence","mapping"];function s(a){let c={};return a!==null&&Object.keys(a).forEach(function(l){
a[l].forEach(function(p){c[String(p)]=l})}),c}function i(a,c){if(c=c||{},Object.keys(c).forEach(function(l){if(t.indexOf(l)===-1)throw new e('Unknown option "'+
l+'" is met in definition of "'+a+'" YAML type.')}),this.options=c,this.tag=a,this.kind=c.kind||null,this.resolve=c.resolve||function(){return!0},this.construct=
c.construct||function(l){return l},this.instanceOf=c.instanceOf||null,this.predicate=c.predicate||null,this.represent=c.represent||null,this.representName=c.representName||
null,this.defaultStyle=c.defaultStyle||null,this.multi=c.multi||!1,this.styleAliases=s(c.styleAliases||null),r.indexOf(this.kind)===-1)throw new e('Unknown kind\
 "'+this.kind+'" is specified for "'+a+'" YAML type.')}return ai=i,ai}function ks(){if(is)return li;is=1;let e=Hn(),t=ie();function r(a,c){let l=[];return a[c].
forEach(function(p){let u=l.length;l.forEach(function(f,h){f.tag===p.tag&&f.kind===p.kind&&f.multi===p.multi&&(u=h)}),l[u]=p}),l}function s(){let a={scalar:{},sequence:{},
mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function c(l){l.multi?(a.multi[l.kind].push(l),a.multi.fallback.push(l)):a[l.kind][l.
tag]=a.fallback[l.tag]=l}for(let l=0,p=arguments.length;l<p;l+=1)arguments[l].forEach(c);return a}function i(a){return this.extend(a)}return i.prototype.extend=
function(c){let l=[],p=[];if(c instanceof t)p.push(c);else if(Array.isArray(c))p=p.concat(c);else if(c&&(Array.isArray(c.implicit)||Array.isArray(c.explicit)))c.
implicit&&(l=l.concat(c.implicit)),c.explicit&&(p=p.concat(c.explicit));else throw new e("Schema.extend argument should be a Type, [ Type ], or a schema definit\
ion ({ implicit: [...], explicit: [...] })");l.forEach(function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (or a single Type object) cont\
ains a non-Type object.");if(f.loadKind&&f.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a schema. Implicit resolving of s\
uch types is not supported.");if(f.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),p.forEach(
function(f){if(!(f instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")});let u=Object.create(i.prototype);
return u.implicit=(this.implicit||[]).concat(l),u.explicit=(this.explicit||[]).concat(p),u.compiledImplicit=r(u,"implicit"),u.compiledExplicit=r(u,"explicit"),u.
compiledTypeMap=s(u.compiledImplicit,u.compiledExplicit),u},li=i,li}function Rs(){if(os)return ci;os=1;let e=ie();return ci=new e("tag:yaml.org,2002:str",{kind:"\
scalar",construct:function(t){return t!==null?t:""}}),ci}function Os(){if(ss)return ui;ss=1;let e=ie();return ui=new e("tag:yaml.org,2002:seq",{kind:"sequence",
construct:function(t){return t!==null?t:[]}}),ui}function Es(){if(as)return pi;as=1;let e=ie();return pi=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(t){
return t!==null?t:{}}}),pi}function Ss(){if(ls)return fi;ls=1;let e=ks();return fi=new e({explicit:[Rs(),Os(),Es()]}),fi}function Is(){if(cs)return di;cs=1;let e=ie();
function t(i){if(i===null)return!0;let a=i.length;return a===1&&i==="~"||a===4&&(i==="null"||i==="Null"||i==="NULL")}function r(){return null}function s(i){return i===
null}return di=new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{canonical:function(){return"~"},lowercase:function(){return"\
null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),di}function Ds(){if(us)return mi;
us=1;let e=ie();function t(i){if(i===null)return!1;let a=i.length;return a===4&&(i==="true"||i==="True"||i==="TRUE")||a===5&&(i==="false"||i==="False"||i==="FAL\
SE")}function r(i){return i==="true"||i==="True"||i==="TRUE"}function s(i){return Object.prototype.toString.call(i)==="[object Boolean]"}return mi=new e("tag:ya\
ml.org,2002:bool",{kind:"scalar",resolve:t,construct:r,predicate:s,represent:{lowercase:function(i){return i?"true":"false"},uppercase:function(i){return i?"TRU\
E":"FALSE"},camelcase:function(i){return i?"True":"False"}},defaultStyle:"lowercase"}),mi}function Ts(){if(ps)return gi;ps=1;let e=Un(),t=ie();function r(u){return u>=
48&&u<=57||u>=65&&u<=70||u>=97&&u<=102}function s(u){return u>=48&&u<=55}function i(u){return u>=48&&u<=57}function a(u){if(u===null)return!1;let f=u.length,h=0,
C=!1;if(!f)return!1;let O=u[h];if((O==="-"||O==="+")&&(O=u[++h]),O==="0"){if(h+1===f)return!0;if(O=u[++h],O==="b"){for(h++;h<f;h++){if(O=u[h],O!=="0"&&O!=="1")return!1;
C=!0}return C&&isFinite(c(u))}if(O==="x"){for(h++;h<f;h++){if(!r(u.charCodeAt(h)))return!1;C=!0}return C&&isFinite(c(u))}if(O==="o"){for(h++;h<f;h++){if(!s(u.charCodeAt(
h)))return!1;C=!0}return C&&isFinite(c(u))}}for(;h<f;h++){if(!i(u.charCodeAt(h)))return!1;C=!0}return C?isFinite(c(u)):!1}function c(u){let f=u,h=1,C=f[0];if((C===
"-"||C==="+")&&(C==="-"&&(h=-1),f=f.slice(1),C=f[0]),f==="0")return 0;if(C==="0"){if(f[1]==="b")return h*parseInt(f.slice(2),2);if(f[1]==="x")return h*parseInt(
f.slice(2),16);if(f[1]==="o")return h*parseInt(f.slice(2),8)}return h*parseInt(f,10)}function l(u){return c(u)}function p(u){return Object.prototype.toString.call(
u)==="[object Number]"&&u%1===0&&!e.isNegativeZero(u)}return gi=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:a,construct:l,predicate:p,represent:{binary:function(u){
return u>=0?"0b"+u.toString(2):"-0b"+u.toString(2).slice(1)},octal:function(u){return u>=0?"0o"+u.toString(8):"-0o"+u.toString(8).slice(1)},decimal:function(u){
return u.toString(10)},hexadecimal:function(u){return u>=0?"0x"+u.toString(16).toUpperCase():"-0x"+u.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",
styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),gi}function Ls(){if(fs)return hi;fs=1;let e=Un(),t=ie(),r=new RegExp(
"^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),s=new RegExp("^(?:[-+]?\\.(?:\
inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function i(u){return u===null||!r.test(u)?!1:isFinite(parseFloat(u,10))?!0:s.test(u)}function a(u){let f=u.toLowerCase(),h=f[0]===
"-"?-1:1;return"+-".indexOf(f[0])>=0&&(f=f.slice(1)),f===".inf"?h===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:f===".nan"?NaN:h*parseFloat(f,10)}let c=/^[-+]?[0-9]+e/;
function l(u,f){if(isNaN(u))switch(f){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===
u)switch(f){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===u)switch(f){case"lowercase":
return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(e.isNegativeZero(u))return"-0.0";let h=u.toString(10);return c.test(h)?h.replace(
"e",".e"):h}function p(u){return Object.prototype.toString.call(u)==="[object Number]"&&(u%1!==0||e.isNegativeZero(u))}return hi=new t("tag:yaml.org,2002:float",
{kind:"scalar",resolve:i,construct:a,predicate:p,represent:l,defaultStyle:"lowercase"}),hi}function Ns(){return ds||(ds=1,yi=Ss().extend({implicit:[Is(),Ds(),Ts(),
Ls()]})),yi}function Ms(){return ms||(ms=1,vi=Ns()),vi}function $s(){if(gs)return bi;gs=1;let e=ie(),t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0\
-9])$"),r=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])\
([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function s(c){return c===null?!1:t.exec(c)!==null||r.exec(c)!==null}function i(c){let l=0,p=null,u=t.exec(c);if(u===null&&
(u=r.exec(c)),u===null)throw new Error("Date resolve error");let f=+u[1],h=+u[2]-1,C=+u[3];if(!u[4])return new Date(Date.UTC(f,h,C));let O=+u[4],I=+u[5],M=+u[6];
if(u[7]){for(l=u[7].slice(0,3);l.length<3;)l+="0";l=+l}if(u[9]){let U=+u[10],q=+(u[11]||0);p=(U*60+q)*6e4,u[9]==="-"&&(p=-p)}let B=new Date(Date.UTC(f,h,C,O,I,M,
l));return p&&B.setTime(B.getTime()-p),B}function a(c){return c.toISOString()}return bi=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:s,construct:i,
instanceOf:Date,represent:a}),bi}function Fs(){if(hs)return xi;hs=1;let e=ie();function t(r){return r==="<<"||r===null}return xi=new e("tag:yaml.org,2002:merge",
{kind:"scalar",resolve:t}),xi}function _s(){if(ys)return Pi;ys=1;let e=ie(),t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function r(c){if(c===null)return!1;let l=0,p=c.length,u=t;for(let f=0;f<p;f++){let h=u.indexOf(c.charAt(f));if(!(h>64)){if(h<0)return!1;l+=6}}return l%8===0}
function s(c){let l=c.replace(/[\r\n=]/g,""),p=l.length,u=t,f=0,h=[];for(let O=0;O<p;O++)O%4===0&&O&&(h.push(f>>16&255),h.push(f>>8&255),h.push(f&255)),f=f<<6|u.
indexOf(l.charAt(O));let C=p%4*6;return C===0?(h.push(f>>16&255),h.push(f>>8&255),h.push(f&255)):C===18?(h.push(f>>10&255),h.push(f>>2&255)):C===12&&h.push(f>>4&
255),new Uint8Array(h)}function i(c){let l="",p=0,u=c.length,f=t;for(let C=0;C<u;C++)C%3===0&&C&&(l+=f[p>>18&63],l+=f[p>>12&63],l+=f[p>>6&63],l+=f[p&63]),p=(p<<
8)+c[C];let h=u%3;return h===0?(l+=f[p>>18&63],l+=f[p>>12&63],l+=f[p>>6&63],l+=f[p&63]):h===2?(l+=f[p>>10&63],l+=f[p>>4&63],l+=f[p<<2&63],l+=f[64]):h===1&&(l+=f[p>>
2&63],l+=f[p<<4&63],l+=f[64],l+=f[64]),l}function a(c){return Object.prototype.toString.call(c)==="[object Uint8Array]"}return Pi=new e("tag:yaml.org,2002:binar\
y",{kind:"scalar",resolve:r,construct:s,predicate:a,represent:i}),Pi}function js(){if(vs)return wi;vs=1;let e=ie(),t=Object.prototype.hasOwnProperty,r=Object.prototype.
toString;function s(a){if(a===null)return!0;let c={},l=a;for(let p=0,u=l.length;p<u;p+=1){let f=l[p],h=!1;if(r.call(f)!=="[object Object]")return!1;let C;for(C in f)
if(t.call(f,C))if(!h)h=!0;else return!1;if(!h||t.call(c,C))return!1;Object.defineProperty(c,C,{value:!0})}return!0}function i(a){return a!==null?a:[]}return wi=
new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:s,construct:i}),wi}function Bs(){if(bs)return Ci;bs=1;let e=ie(),t=Object.prototype.toString;function r(i){
if(i===null)return!0;let a=i,c=new Array(a.length);for(let l=0,p=a.length;l<p;l+=1){let u=a[l];if(t.call(u)!=="[object Object]")return!1;let f=Object.keys(u);if(f.
length!==1)return!1;c[l]=[f[0],u[f[0]]]}return!0}function s(i){if(i===null)return[];let a=i,c=new Array(a.length);for(let l=0,p=a.length;l<p;l+=1){let u=a[l],f=Object.
keys(u);c[l]=[f[0],u[f[0]]]}return c}return Ci=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:r,construct:s}),Ci}function qs(){if(xs)return Ai;xs=1;let e=ie(),
t=Object.prototype.hasOwnProperty;function r(i){if(i===null)return!0;let a=i;for(let c in a)if(t.call(a,c)&&a[c]!==null)return!1;return!0}function s(i){return i!==
null?i:{}}return Ai=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:r,construct:s}),Ai}function Oi(){return Ps||(Ps=1,ki=Ms().extend({implicit:[$s(),Fs()],
explicit:[_s(),js(),Bs(),qs()]})),ki}function zp(){if(ws)return Et;ws=1;let e=Un(),t=Hn(),r=Vp(),s=Oi(),i=Object.prototype.hasOwnProperty,a=1,c=2,l=3,p=4,u=1,f=2,
h=3,C=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,O=/[\x85\u2028\u2029]/,
I=/[,\[\]{}]/,M=/^(?:!|!!|![0-9A-Za-z-]+!)$/,B=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function U(n){return Object.prototype.toString.
call(n)}function q(n){return n===10||n===13}function j(n){return n===9||n===32}function z(n){return n===9||n===32||n===10||n===13}function me(n){return n===44||
n===91||n===93||n===123||n===125}function Ve(n){if(n>=48&&n<=57)return n-48;let d=n|32;return d>=97&&d<=102?d-97+10:-1}function In(n){return n===120?2:n===117?4:
n===85?8:0}function ze(n){return n>=48&&n<=57?n-48:-1}function Je(n){switch(n){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:
return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Qe(n){return n<=65535?String.fromCharCode(n):String.fromCharCode(
(n-65536>>10)+55296,(n-65536&1023)+56320)}function he(n,d,x){d==="__proto__"?Object.defineProperty(n,d,{configurable:!0,enumerable:!0,writable:!0,value:x}):n[d]=
x}let Pe=new Array(256),ue=new Array(256);for(let n=0;n<256;n++)Pe[n]=Je(n)?1:0,ue[n]=Je(n);function X(n,d){this.input=n,this.filename=d.filename||null,this.schema=
d.schema||s,this.onWarning=d.onWarning||null,this.legacy=d.legacy||!1,this.json=d.json||!1,this.listener=d.listener||null,this.maxDepth=typeof d.maxDepth=="numb\
er"?d.maxDepth:100,this.maxTotalMergeKeys=typeof d.maxTotalMergeKeys=="number"?d.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=
this.schema.compiledTypeMap,this.length=n.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.totalMergeKeys=0,this.firstTabInLine=
-1,this.documents=[],this.anchorMapTransactions=[]}function Zn(n,d){let x={name:n.filename,buffer:n.input.slice(0,-1),position:n.position,line:n.line,column:n.position-
n.lineStart};return x.snippet=r(x),new t(d,x)}function S(n,d){throw Zn(n,d)}function an(n,d){n.onWarning&&n.onWarning.call(null,Zn(n,d))}function Oe(n,d,x){let P=n.
anchorMapTransactions;if(P.length!==0){let y=P[P.length-1];i.call(y,d)||(y[d]={existed:i.call(n.anchorMap,d),value:n.anchorMap[d]})}n.anchorMap[d]=x}function ur(n){
n.anchorMapTransactions.push(Object.create(null))}function Ze(n){let d=n.anchorMapTransactions.pop(),x=n.anchorMapTransactions;if(x.length===0)return;let P=x[x.
length-1],y=Object.keys(d);for(let o=0,m=y.length;o<m;o+=1){let g=y[o];i.call(P,g)||(P[g]=d[g])}}function pr(n){let d=n.anchorMapTransactions.pop(),x=Object.keys(
d);for(let P=x.length-1;P>=0;P-=1){let y=d[x[P]];y.existed?n.anchorMap[x[P]]=y.value:delete n.anchorMap[x[P]]}}function Dn(n){return{position:n.position,line:n.
line,lineStart:n.lineStart,lineIndent:n.lineIndent,firstTabInLine:n.firstTabInLine,tag:n.tag,anchor:n.anchor,kind:n.kind,result:n.result}}function ln(n,d){n.position=
d.position,n.line=d.line,n.lineStart=d.lineStart,n.lineIndent=d.lineIndent,n.firstTabInLine=d.firstTabInLine,n.tag=d.tag,n.anchor=d.anchor,n.kind=d.kind,n.result=
d.result}let Xn={YAML:function(d,x,P){d.version!==null&&S(d,"duplication of %YAML directive"),P.length!==1&&S(d,"YAML directive accepts exactly one argument");let y=/^([0-9]+)\.([0-9]+)$/.
exec(P[0]);y===null&&S(d,"ill-formed argument of the YAML directive");let o=parseInt(y[1],10),m=parseInt(y[2],10);o!==1&&S(d,"unacceptable YAML version of the d\
ocument"),d.version=P[0],d.checkLineBreaks=m<2,m!==1&&m!==2&&an(d,"unsupported YAML version of the document")},TAG:function(d,x,P){let y;P.length!==2&&S(d,"TAG \
directive accepts exactly two arguments");let o=P[0];y=P[1],M.test(o)||S(d,"ill-formed tag handle (first argument) of the TAG directive"),i.call(d.tagMap,o)&&S(
d,'there is a previously declared suffix for "'+o+'" tag handle'),B.test(y)||S(d,"ill-formed tag prefix (second argument) of the TAG directive");try{y=decodeURIComponent(
y)}catch{S(d,"tag prefix is malformed: "+y)}d.tagMap[o]=y}};function pe(n,d,x,P){if(d<x){let y=n.input.slice(d,x);if(P)for(let o=0,m=y.length;o<m;o+=1){let g=y.
charCodeAt(o);g===9||g>=32&&g<=1114111||S(n,"expected valid JSON character")}else C.test(y)&&S(n,"the stream contains non-printable characters");n.result+=y}}function Te(n){
n.totalMergeKeys++,n.maxTotalMergeKeys!==-1&&n.totalMergeKeys>n.maxTotalMergeKeys&&S(n,"merge keys exceeded maxTotalMergeKeys ("+n.maxTotalMergeKeys+")")}function Tn(n,d,x,P){
e.isObject(x)||S(n,"cannot merge mappings; the provided source object is unacceptable"),Te(n);let y=Object.keys(x);for(let o=0,m=y.length;o<m;o+=1){let g=y[o];Te(
n),i.call(d,g)||(he(d,g,x[g]),P[g]=!0)}}function Ee(n,d,x,P,y,o,m,g,w){if(Array.isArray(y)){y=Array.prototype.slice.call(y);for(let A=0,k=y.length;A<k;A+=1)Array.
isArray(y[A])&&S(n,"nested arrays are not supported inside keys"),typeof y=="object"&&U(y[A])==="[object Object]"&&(y[A]="[object Object]")}if(typeof y=="object"&&
U(y)==="[object Object]"&&(y="[object Object]"),y=String(y),d===null&&(d={}),P==="tag:yaml.org,2002:merge")if(Array.isArray(o)){o.length>100&&S(n,"abnormal merg\
e sequence size");for(let A=0,k=o.length;A<k;A+=1)Tn(n,d,o[A],x)}else Tn(n,d,o,x);else!n.json&&!i.call(x,y)&&i.call(d,y)&&(n.line=m||n.line,n.lineStart=g||n.lineStart,
n.position=w||n.position,S(n,"duplicated mapping key")),he(d,y,o),delete x[y];return d}function Ln(n){let d=n.input.charCodeAt(n.position);d===10?n.position++:d===
13?(n.position++,n.input.charCodeAt(n.position)===10&&n.position++):S(n,"a line break is expected"),n.line+=1,n.lineStart=n.position,n.firstTabInLine=-1}function J(n,d,x){
let P=0,y=n.input.charCodeAt(n.position);for(;y!==0;){for(;j(y);)y===9&&n.firstTabInLine===-1&&(n.firstTabInLine=n.position),y=n.input.charCodeAt(++n.position);
if(d&&y===35)do y=n.input.charCodeAt(++n.position);while(y!==10&&y!==13&&y!==0);if(q(y))for(Ln(n),y=n.input.charCodeAt(n.position),P++,n.lineIndent=0;y===32;)n.
lineIndent++,y=n.input.charCodeAt(++n.position);else break}return x!==-1&&P!==0&&n.lineIndent<x&&an(n,"deficient indentation"),P}function we(n){let d=n.position,
x=n.input.charCodeAt(d);return!!((x===45||x===46)&&x===n.input.charCodeAt(d+1)&&x===n.input.charCodeAt(d+2)&&(d+=3,x=n.input.charCodeAt(d),x===0||z(x)))}function cn(n,d){
d===1?n.result+=" ":d>1&&(n.result+=e.repeat(`
`,d-1))}function et(n,d,x){let P,y,o,m,g,w,A=n.kind,k=n.result,v=n.input.charCodeAt(n.position);if(z(v)||me(v)||v===35||v===38||v===42||v===33||v===124||v===62||
v===39||v===34||v===37||v===64||v===96)return!1;if(v===63||v===45){let R=n.input.charCodeAt(n.position+1);if(z(R)||x&&me(R))return!1}for(n.kind="scalar",n.result=
"",P=y=n.position,o=!1;v!==0;){if(v===58){let R=n.input.charCodeAt(n.position+1);if(z(R)||x&&me(R))break}else if(v===35){let R=n.input.charCodeAt(n.position-1);
if(z(R))break}else{if(n.position===n.lineStart&&we(n)||x&&me(v))break;if(q(v))if(m=n.line,g=n.lineStart,w=n.lineIndent,J(n,!1,-1),n.lineIndent>=d){o=!0,v=n.input.
charCodeAt(n.position);continue}else{n.position=y,n.line=m,n.lineStart=g,n.lineIndent=w;break}}o&&(pe(n,P,y,!1),cn(n,n.line-m),P=y=n.position,o=!1),j(v)||(y=n.position+
1),v=n.input.charCodeAt(++n.position)}return pe(n,P,y,!1),n.result?!0:(n.kind=A,n.result=k,!1)}function Nn(n,d){let x,P,y=n.input.charCodeAt(n.position);if(y!==
39)return!1;for(n.kind="scalar",n.result="",n.position++,x=P=n.position;(y=n.input.charCodeAt(n.position))!==0;)if(y===39)if(pe(n,x,n.position,!0),y=n.input.charCodeAt(
++n.position),y===39)x=n.position,n.position++,P=n.position;else return!0;else q(y)?(pe(n,x,P,!0),cn(n,J(n,!1,d)),x=P=n.position):n.position===n.lineStart&&we(n)?
S(n,"unexpected end of the document within a single quoted scalar"):(n.position++,j(y)||(P=n.position));S(n,"unexpected end of the stream within a single quoted\
 scalar")}function nt(n,d){let x,P,y,o=n.input.charCodeAt(n.position);if(o!==34)return!1;for(n.kind="scalar",n.result="",n.position++,x=P=n.position;(o=n.input.
charCodeAt(n.position))!==0;){if(o===34)return pe(n,x,n.position,!0),n.position++,!0;if(o===92){if(pe(n,x,n.position,!0),o=n.input.charCodeAt(++n.position),q(o))
J(n,!1,d);else if(o<256&&Pe[o])n.result+=ue[o],n.position++;else if((y=In(o))>0){let m=y,g=0;for(;m>0;m--)o=n.input.charCodeAt(++n.position),(y=Ve(o))>=0?g=(g<<
4)+y:S(n,"expected hexadecimal character");n.result+=Qe(g),n.position++}else S(n,"unknown escape sequence");x=P=n.position}else q(o)?(pe(n,x,P,!0),cn(n,J(n,!1,d)),
x=P=n.position):n.position===n.lineStart&&we(n)?S(n,"unexpected end of the document within a double quoted scalar"):(n.position++,j(o)||(P=n.position))}S(n,"une\
xpected end of the stream within a double quoted scalar")}function tt(n,d){let x=!0,P,y,o,m=n.tag,g,w=n.anchor,A,k,v,R,E=Object.create(null),D,T,L,$=n.input.charCodeAt(
n.position);if($===91)A=93,R=!1,g=[];else if($===123)A=125,R=!0,g={};else return!1;for(n.anchor!==null&&Oe(n,n.anchor,g),$=n.input.charCodeAt(++n.position);$!==
0;){if(J(n,!0,d),$=n.input.charCodeAt(n.position),$===A)return n.position++,n.tag=m,n.anchor=w,n.kind=R?"mapping":"sequence",n.result=g,!0;if(x?$===44&&S(n,"exp\
ected the node content, but found ','"):S(n,"missed comma between flow collection entries"),T=D=L=null,k=v=!1,$===63){let Me=n.input.charCodeAt(n.position+1);z(
Me)&&(k=v=!0,n.position++,J(n,!0,d))}P=n.line,y=n.lineStart,o=n.position,Ne(n,d,a,!1,!0),T=n.tag,D=n.result,J(n,!0,d),$=n.input.charCodeAt(n.position),(v||n.line===
P)&&$===58&&(k=!0,$=n.input.charCodeAt(++n.position),J(n,!0,d),Ne(n,d,a,!1,!0),L=n.result),R?Ee(n,g,E,T,D,L,P,y,o):k?g.push(Ee(n,null,E,T,D,L,P,y,o)):g.push(D),
J(n,!0,d),$=n.input.charCodeAt(n.position),$===44?(x=!0,$=n.input.charCodeAt(++n.position)):x=!1}S(n,"unexpected end of the stream within a flow collection")}function Le(n,d){
let x,P=u,y=!1,o=!1,m=d,g=0,w=!1,A,k=n.input.charCodeAt(n.position);if(k===124)x=!1;else if(k===62)x=!0;else return!1;for(n.kind="scalar",n.result="";k!==0;)if(k=
n.input.charCodeAt(++n.position),k===43||k===45)u===P?P=k===43?h:f:S(n,"repeat of a chomping mode identifier");else if((A=ze(k))>=0)A===0?S(n,"bad explicit inde\
ntation width of a block scalar; it cannot be less than one"):o?S(n,"repeat of an indentation width identifier"):(m=d+A-1,o=!0);else break;if(j(k)){do k=n.input.
charCodeAt(++n.position);while(j(k));if(k===35)do k=n.input.charCodeAt(++n.position);while(!q(k)&&k!==0)}for(;k!==0;){for(Ln(n),n.lineIndent=0,k=n.input.charCodeAt(
n.position);(!o||n.lineIndent<m)&&k===32;)n.lineIndent++,k=n.input.charCodeAt(++n.position);if(!o&&n.lineIndent>m&&(m=n.lineIndent),q(k)){g++;continue}if(!o&&m===
0&&S(n,"missing indentation for block scalar"),n.lineIndent<m){P===h?n.result+=e.repeat(`
`,y?1+g:g):P===u&&y&&(n.result+=`
`);break}x?j(k)?(w=!0,n.result+=e.repeat(`
`,y?1+g:g)):w?(w=!1,n.result+=e.repeat(`
`,g+1)):g===0?y&&(n.result+=" "):n.result+=e.repeat(`
`,g):n.result+=e.repeat(`
`,y?1+g:g),y=!0,o=!0,g=0;let v=n.position;for(;!q(k)&&k!==0;)k=n.input.charCodeAt(++n.position);pe(n,v,n.position,!1)}return!0}function rt(n,d){let x=n.tag,P=n.
anchor,y=[],o=!1;if(n.firstTabInLine!==-1)return!1;n.anchor!==null&&Oe(n,n.anchor,y);let m=n.input.charCodeAt(n.position);for(;m!==0&&(n.firstTabInLine!==-1&&(n.
position=n.firstTabInLine,S(n,"tab characters must not be used in indentation")),m===45);){let g=n.input.charCodeAt(n.position+1);if(!z(g))break;if(o=!0,n.position++,
J(n,!0,-1)&&n.lineIndent<=d){y.push(null),m=n.input.charCodeAt(n.position);continue}let w=n.line;if(Ne(n,d,l,!1,!0),y.push(n.result),J(n,!0,-1),m=n.input.charCodeAt(
n.position),(n.line===w||n.lineIndent>d)&&m!==0)S(n,"bad indentation of a sequence entry");else if(n.lineIndent<d)break}return o?(n.tag=x,n.anchor=P,n.kind="seq\
uence",n.result=y,!0):!1}function it(n,d,x){let P,y,o,m,g=n.tag,w=n.anchor,A={},k=Object.create(null),v=null,R=null,E=null,D=!1,T=!1;if(n.firstTabInLine!==-1)return!1;
n.anchor!==null&&Oe(n,n.anchor,A);let L=n.input.charCodeAt(n.position);for(;L!==0;){!D&&n.firstTabInLine!==-1&&(n.position=n.firstTabInLine,S(n,"tab characters \
must not be used in indentation"));let $=n.input.charCodeAt(n.position+1),Me=n.line;if((L===63||L===58)&&z($))L===63?(D&&(Ee(n,A,k,v,R,null,y,o,m),v=R=E=null),T=
!0,D=!0,P=!0):D?(D=!1,P=!0):S(n,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),n.position+=1,L=$;else{if(y=
n.line,o=n.lineStart,m=n.position,!Ne(n,x,c,!1,!0))break;if(n.line===Me){for(L=n.input.charCodeAt(n.position);j(L);)L=n.input.charCodeAt(++n.position);if(L===58)
L=n.input.charCodeAt(++n.position),z(L)||S(n,"a whitespace character is expected after the key-value separator within a block mapping"),D&&(Ee(n,A,k,v,R,null,y,
o,m),v=R=E=null),T=!0,D=!1,P=!1,v=n.tag,R=n.result;else if(T)S(n,"can not read an implicit mapping pair; a colon is missed");else return n.tag=g,n.anchor=w,!0}else if(T)
S(n,"can not read a block mapping entry; a multiline key may not be an implicit key");else return n.tag=g,n.anchor=w,!0}if((n.line===Me||n.lineIndent>d)&&(D&&(y=
n.line,o=n.lineStart,m=n.position),Ne(n,d,p,!0,P)&&(D?R=n.result:E=n.result),D||(Ee(n,A,k,v,R,E,y,o,m),v=R=E=null),J(n,!0,-1),L=n.input.charCodeAt(n.position)),
(n.line===Me||n.lineIndent>d)&&L!==0)S(n,"bad indentation of a mapping entry");else if(n.lineIndent<d)break}return D&&Ee(n,A,k,v,R,null,y,o,m),T&&(n.tag=g,n.anchor=
w,n.kind="mapping",n.result=A),T}function ot(n){let d=!1,x=!1,P,y,o=n.input.charCodeAt(n.position);if(o!==33)return!1;n.tag!==null&&S(n,"duplication of a tag pr\
operty"),o=n.input.charCodeAt(++n.position),o===60?(d=!0,o=n.input.charCodeAt(++n.position)):o===33?(x=!0,P="!!",o=n.input.charCodeAt(++n.position)):P="!";let m=n.
position;if(d){do o=n.input.charCodeAt(++n.position);while(o!==0&&o!==62);n.position<n.length?(y=n.input.slice(m,n.position),o=n.input.charCodeAt(++n.position)):
S(n,"unexpected end of the stream within a verbatim tag")}else{for(;o!==0&&!z(o);)o===33&&(x?S(n,"tag suffix cannot contain exclamation marks"):(P=n.input.slice(
m-1,n.position+1),M.test(P)||S(n,"named tag handle cannot contain such characters"),x=!0,m=n.position+1)),o=n.input.charCodeAt(++n.position);y=n.input.slice(m,n.
position),I.test(y)&&S(n,"tag suffix cannot contain flow indicator characters")}y&&!B.test(y)&&S(n,"tag name cannot contain such characters: "+y);try{y=decodeURIComponent(
y)}catch{S(n,"tag name is malformed: "+y)}return d?n.tag=y:i.call(n.tagMap,P)?n.tag=n.tagMap[P]+y:P==="!"?n.tag="!"+y:P==="!!"?n.tag="tag:yaml.org,2002:"+y:S(n,
'undeclared tag handle "'+P+'"'),!0}function st(n){let d=n.input.charCodeAt(n.position);if(d!==38)return!1;n.anchor!==null&&S(n,"duplication of an anchor proper\
ty"),d=n.input.charCodeAt(++n.position);let x=n.position;for(;d!==0&&!z(d)&&!me(d);)d=n.input.charCodeAt(++n.position);return n.position===x&&S(n,"name of an an\
chor node must contain at least one character"),n.anchor=n.input.slice(x,n.position),!0}function fr(n){let d=n.input.charCodeAt(n.position);if(d!==42)return!1;d=
n.input.charCodeAt(++n.position);let x=n.position;for(;d!==0&&!z(d)&&!me(d);)d=n.input.charCodeAt(++n.position);n.position===x&&S(n,"name of an alias node must \
contain at least one character");let P=n.input.slice(x,n.position);return i.call(n.anchorMap,P)||S(n,'unidentified alias "'+P+'"'),n.result=n.anchorMap[P],J(n,!0,
-1),!0}function at(n,d,x,P){let y=Dn(n);return ur(n),ln(n,d),n.tag=null,n.anchor=null,n.kind=null,n.result=null,it(n,x,P)&&n.kind==="mapping"?(Ze(n),!0):(pr(n),
ln(n,y),!1)}function Ne(n,d,x,P,y){let o,m,g=1,w=!1,A=!1,k=null,v,R,E;n.depth>=n.maxDepth&&S(n,"nesting exceeded maxDepth ("+n.maxDepth+")"),n.depth+=1,n.listener!==
null&&n.listener("open",n),n.tag=null,n.anchor=null,n.kind=null,n.result=null;let D=o=m=p===x||l===x;if(P&&J(n,!0,-1)&&(w=!0,n.lineIndent>d?g=1:n.lineIndent===d?
g=0:n.lineIndent<d&&(g=-1)),g===1)for(;;){let T=n.input.charCodeAt(n.position),L=Dn(n);if(w&&(T===33&&n.tag!==null||T===38&&n.anchor!==null)||!ot(n)&&!st(n))break;
k===null&&(k=L),J(n,!0,-1)?(w=!0,m=D,n.lineIndent>d?g=1:n.lineIndent===d?g=0:n.lineIndent<d&&(g=-1)):m=!1}if(m&&(m=w||y),g===1||p===x)if(a===x||c===x?R=d:R=d+1,
E=n.position-n.lineStart,g===1)if(m&&(rt(n,E)||it(n,E,R))||tt(n,R))A=!0;else{let T=n.input.charCodeAt(n.position);k!==null&&D&&!m&&T!==124&&T!==62&&at(n,k,k.position-
k.lineStart,R)||o&&Le(n,R)||Nn(n,R)||nt(n,R)?A=!0:fr(n)?(A=!0,(n.tag!==null||n.anchor!==null)&&S(n,"alias node should not have any properties")):et(n,R,a===x)&&
(A=!0,n.tag===null&&(n.tag="?")),n.anchor!==null&&Oe(n,n.anchor,n.result)}else g===0&&(A=m&&rt(n,E));if(n.tag===null)n.anchor!==null&&Oe(n,n.anchor,n.result);else if(n.
tag==="?"){n.result!==null&&n.kind!=="scalar"&&S(n,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+n.kind+'"');for(let T=0,L=n.implicitTypes.
length;T<L;T+=1)if(v=n.implicitTypes[T],v.resolve(n.result)){n.result=v.construct(n.result),n.tag=v.tag,n.anchor!==null&&Oe(n,n.anchor,n.result);break}}else if(n.
tag!=="!"){if(i.call(n.typeMap[n.kind||"fallback"],n.tag))v=n.typeMap[n.kind||"fallback"][n.tag];else{v=null;let T=n.typeMap.multi[n.kind||"fallback"];for(let L=0,
$=T.length;L<$;L+=1)if(n.tag.slice(0,T[L].tag.length)===T[L].tag){v=T[L];break}}v||S(n,"unknown tag !<"+n.tag+">"),n.result!==null&&v.kind!==n.kind&&S(n,"unacce\
ptable node kind for !<"+n.tag+'> tag; it should be "'+v.kind+'", not "'+n.kind+'"'),v.resolve(n.result,n.tag)?(n.result=v.construct(n.result,n.tag),n.anchor!==
null&&Oe(n,n.anchor,n.result)):S(n,"cannot resolve a node with !<"+n.tag+"> explicit tag")}return n.listener!==null&&n.listener("close",n),n.depth-=1,n.tag!==null||
n.anchor!==null||A}function dr(n){let d=n.position,x=!1,P;for(n.version=null,n.checkLineBreaks=n.legacy,n.tagMap=Object.create(null),n.anchorMap=Object.create(null);(P=
n.input.charCodeAt(n.position))!==0&&(J(n,!0,-1),P=n.input.charCodeAt(n.position),!(n.lineIndent>0||P!==37));){x=!0,P=n.input.charCodeAt(++n.position);let y=n.position;
for(;P!==0&&!z(P);)P=n.input.charCodeAt(++n.position);let o=n.input.slice(y,n.position),m=[];for(o.length<1&&S(n,"directive name must not be less than one chara\
cter in length");P!==0;){for(;j(P);)P=n.input.charCodeAt(++n.position);if(P===35){do P=n.input.charCodeAt(++n.position);while(P!==0&&!q(P));break}if(q(P))break;
for(y=n.position;P!==0&&!z(P);)P=n.input.charCodeAt(++n.position);m.push(n.input.slice(y,n.position))}P!==0&&Ln(n),i.call(Xn,o)?Xn[o](n,o,m):an(n,'unknown docum\
ent directive "'+o+'"')}if(J(n,!0,-1),n.lineIndent===0&&n.input.charCodeAt(n.position)===45&&n.input.charCodeAt(n.position+1)===45&&n.input.charCodeAt(n.position+
2)===45?(n.position+=3,J(n,!0,-1)):x&&S(n,"directives end mark is expected"),Ne(n,n.lineIndent-1,p,!1,!0),J(n,!0,-1),n.checkLineBreaks&&O.test(n.input.slice(d,n.
position))&&an(n,"non-ASCII line breaks are interpreted as content"),n.documents.push(n.result),n.position===n.lineStart&&we(n)){n.input.charCodeAt(n.position)===
46&&(n.position+=3,J(n,!0,-1));return}n.position<n.length-1&&S(n,"end of the stream or a document separator is expected")}function Mn(n,d){n=String(n),d=d||{},n.
length!==0&&(n.charCodeAt(n.length-1)!==10&&n.charCodeAt(n.length-1)!==13&&(n+=`
`),n.charCodeAt(0)===65279&&(n=n.slice(1)));let x=new X(n,d),P=n.indexOf("\0");for(P!==-1&&(x.position=P,S(x,"null byte is not allowed in input")),x.input+="\0";x.
input.charCodeAt(x.position)===32;)x.lineIndent+=1,x.position+=1;for(;x.position<x.length-1;)dr(x);return x.documents}function mr(n,d,x){d!==null&&typeof d=="ob\
ject"&&typeof x>"u"&&(x=d,d=null);let P=Mn(n,x);if(typeof d!="function")return P;for(let y=0,o=P.length;y<o;y+=1)d(P[y])}function gr(n,d){let x=Mn(n,d);if(x.length!==
0){if(x.length===1)return x[0];throw new t("expected a single document in the stream, but found more")}}return Et.loadAll=mr,Et.load=gr,Et}function Jp(){if(Cs)return Ri;
Cs=1;let e=Un(),t=Hn(),r=Oi(),s=Object.prototype.toString,i=Object.prototype.hasOwnProperty,a=65279,c=9,l=10,p=13,u=32,f=33,h=34,C=35,O=37,I=38,M=39,B=42,U=44,q=45,
j=58,z=61,me=62,Ve=63,In=64,ze=91,Je=93,Qe=96,he=123,Pe=124,ue=125,X={};X[0]="\\0",X[7]="\\a",X[8]="\\b",X[9]="\\t",X[10]="\\n",X[11]="\\v",X[12]="\\f",X[13]="\\\
r",X[27]="\\e",X[34]='\\"',X[92]="\\\\",X[133]="\\N",X[160]="\\_",X[8232]="\\L",X[8233]="\\P";let Zn=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No",
"NO","off","Off","OFF"],S=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function an(o,m){if(m===null)return{};let g={},w=Object.keys(m);for(let A=0,k=w.length;A<k;A+=
1){let v=w[A],R=String(m[v]);v.slice(0,2)==="!!"&&(v="tag:yaml.org,2002:"+v.slice(2));let E=o.compiledTypeMap.fallback[v];E&&i.call(E.styleAliases,R)&&(R=E.styleAliases[R]),
g[v]=R}return g}function Oe(o){let m,g,w=o.toString(16).toUpperCase();if(o<=255)m="x",g=2;else if(o<=65535)m="u",g=4;else if(o<=4294967295)m="U",g=8;else throw new t(
"code point within a string may not be greater than 0xFFFFFFFF");return"\\"+m+e.repeat("0",g-w.length)+w}let ur=1,Ze=2;function pr(o){this.schema=o.schema||r,this.
indent=Math.max(1,o.indent||2),this.noArrayIndent=o.noArrayIndent||!1,this.skipInvalid=o.skipInvalid||!1,this.flowLevel=e.isNothing(o.flowLevel)?-1:o.flowLevel,
this.styleMap=an(this.schema,o.styles||null),this.sortKeys=o.sortKeys||!1,this.lineWidth=o.lineWidth||80,this.noRefs=o.noRefs||!1,this.noCompatMode=o.noCompatMode||
!1,this.condenseFlow=o.condenseFlow||!1,this.quotingType=o.quotingType==='"'?Ze:ur,this.forceQuotes=o.forceQuotes||!1,this.replacer=typeof o.replacer=="function"?
o.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=[],
this.usedDuplicates=null}function Dn(o,m){let g=e.repeat(" ",m),w=0,A="",k=o.length;for(;w<k;){let v,R=o.indexOf(`
`,w);R===-1?(v=o.slice(w),w=k):(v=o.slice(w,R+1),w=R+1),v.length&&v!==`
`&&(A+=g),A+=v}return A}function ln(o,m){return`
`+e.repeat(" ",o.indent*m)}function Xn(o,m){for(let g=0,w=o.implicitTypes.length;g<w;g+=1)if(o.implicitTypes[g].resolve(m))return!0;return!1}function pe(o){return o===
u||o===c}function Te(o){return o>=32&&o<=126||o>=161&&o<=55295&&o!==8232&&o!==8233||o>=57344&&o<=65533&&o!==a||o>=65536&&o<=1114111}function Tn(o){return Te(o)&&
o!==a&&o!==p&&o!==l}function Ee(o,m,g){let w=Tn(o),A=w&&!pe(o);return(g?w:w&&o!==U&&o!==ze&&o!==Je&&o!==he&&o!==ue)&&o!==C&&!(m===j&&!A)||Tn(m)&&!pe(m)&&o===C||
m===j&&A}function Ln(o){return Te(o)&&o!==a&&!pe(o)&&o!==q&&o!==Ve&&o!==j&&o!==U&&o!==ze&&o!==Je&&o!==he&&o!==ue&&o!==C&&o!==I&&o!==B&&o!==f&&o!==Pe&&o!==z&&o!==
me&&o!==M&&o!==h&&o!==O&&o!==In&&o!==Qe}function J(o){return!pe(o)&&o!==j}function we(o,m){let g=o.charCodeAt(m),w;return g>=55296&&g<=56319&&m+1<o.length&&(w=o.
charCodeAt(m+1),w>=56320&&w<=57343)?(g-55296)*1024+w-56320+65536:g}function cn(o){return/^\n* /.test(o)}let et=1,Nn=2,nt=3,tt=4,Le=5;function rt(o,m,g,w,A,k,v,R){
let E,D=0,T=null,L=!1,$=!1,Me=w!==-1,$n=-1,Fn=Ln(we(o,0))&&J(we(o,o.length-1));if(m||v)for(E=0;E<o.length;D>=65536?E+=2:E++){if(D=we(o,E),!Te(D))return Le;Fn=Fn&&
Ee(D,T,R),T=D}else{for(E=0;E<o.length;D>=65536?E+=2:E++){if(D=we(o,E),D===l)L=!0,Me&&($=$||E-$n-1>w&&o[$n+1]!==" ",$n=E);else if(!Te(D))return Le;Fn=Fn&&Ee(D,T,
R),T=D}$=$||Me&&E-$n-1>w&&o[$n+1]!==" "}return!L&&!$?Fn&&!v&&!A(o)?et:k===Ze?Le:Nn:g>9&&cn(o)?Le:v?k===Ze?Le:Nn:$?tt:nt}function it(o,m,g,w,A){o.dump=(function(){
if(m.length===0)return o.quotingType===Ze?'""':"''";if(!o.noCompatMode&&(Zn.indexOf(m)!==-1||S.test(m)))return o.quotingType===Ze?'"'+m+'"':"'"+m+"'";let k=o.indent*
Math.max(1,g),v=o.lineWidth===-1?-1:Math.max(Math.min(o.lineWidth,40),o.lineWidth-k),R=w||o.flowLevel>-1&&g>=o.flowLevel;function E(D){return Xn(o,D)}switch(rt(
m,R,o.indent,v,E,o.quotingType,o.forceQuotes&&!w,A)){case et:return m;case Nn:return"'"+m.replace(/'/g,"''")+"'";case nt:return"|"+ot(m,o.indent)+st(Dn(m,k));case tt:
return">"+ot(m,o.indent)+st(Dn(fr(m,v),k));case Le:return'"'+Ne(m)+'"';default:throw new t("impossible error: invalid scalar style")}})()}function ot(o,m){let g=cn(
o)?String(m):"",w=o[o.length-1]===`
`,k=w&&(o[o.length-2]===`
`||o===`
`)?"+":w?"":"-";return g+k+`
`}function st(o){return o[o.length-1]===`
`?o.slice(0,-1):o}function fr(o,m){let g=/(\n+)([^\n]*)/g,w=(function(){let R=o.indexOf(`
`);return R=R!==-1?R:o.length,g.lastIndex=R,at(o.slice(0,R),m)})(),A=o[0]===`
`||o[0]===" ",k,v;for(;v=g.exec(o);){let R=v[1],E=v[2];k=E[0]===" ",w+=R+(!A&&!k&&E!==""?`
`:"")+at(E,m),A=k}return w}function at(o,m){if(o===""||o[0]===" ")return o;let g=/ [^ ]/g,w,A=0,k,v=0,R=0,E="";for(;w=g.exec(o);)R=w.index,R-A>m&&(k=v>A?v:R,E+=
`
`+o.slice(A,k),A=k+1),v=R;return E+=`
`,o.length-A>m&&v>A?E+=o.slice(A,v)+`
`+o.slice(v+1):E+=o.slice(A),E.slice(1)}function Ne(o){let m="",g=0;for(let w=0;w<o.length;g>=65536?w+=2:w++){g=we(o,w);let A=X[g];!A&&Te(g)?(m+=o[w],g>=65536&&
(m+=o[w+1])):m+=A||Oe(g)}return m}function dr(o,m,g){let w="",A=o.tag;for(let k=0,v=g.length;k<v;k+=1){let R=g[k];o.replacer&&(R=o.replacer.call(g,String(k),R)),
(d(o,m,R,!1,!1)||typeof R>"u"&&d(o,m,null,!1,!1))&&(w!==""&&(w+=","+(o.condenseFlow?"":" ")),w+=o.dump)}o.tag=A,o.dump="["+w+"]"}function Mn(o,m,g,w){let A="",k=o.
tag;for(let v=0,R=g.length;v<R;v+=1){let E=g[v];o.replacer&&(E=o.replacer.call(g,String(v),E)),(d(o,m+1,E,!0,!0,!1,!0)||typeof E>"u"&&d(o,m+1,null,!0,!0,!1,!0))&&
((!w||A!=="")&&(A+=ln(o,m)),o.dump&&l===o.dump.charCodeAt(0)?A+="-":A+="- ",A+=o.dump)}o.tag=k,o.dump=A||"[]"}function mr(o,m,g){let w="",A=o.tag,k=Object.keys(
g);for(let v=0,R=k.length;v<R;v+=1){let E="";w!==""&&(E+=", "),o.condenseFlow&&(E+='"');let D=k[v],T=g[D];o.replacer&&(T=o.replacer.call(g,D,T)),d(o,m,D,!1,!1)&&
(o.dump.length>1024&&(E+="? "),E+=o.dump+(o.condenseFlow?'"':"")+":"+(o.condenseFlow?"":" "),d(o,m,T,!1,!1)&&(E+=o.dump,w+=E))}o.tag=A,o.dump="{"+w+"}"}function gr(o,m,g,w){
let A="",k=o.tag,v=Object.keys(g);if(o.sortKeys===!0)v.sort();else if(typeof o.sortKeys=="function")v.sort(o.sortKeys);else if(o.sortKeys)throw new t("sortKeys \
must be a boolean or a function");for(let R=0,E=v.length;R<E;R+=1){let D="";(!w||A!=="")&&(D+=ln(o,m));let T=v[R],L=g[T];if(o.replacer&&(L=o.replacer.call(g,T,L)),
!d(o,m+1,T,!0,!0,!0))continue;let $=o.tag!==null&&o.tag!=="?"||o.dump&&o.dump.length>1024;$&&(o.dump&&l===o.dump.charCodeAt(0)?D+="?":D+="? "),D+=o.dump,$&&(D+=
ln(o,m)),d(o,m+1,L,!0,$)&&(o.dump&&l===o.dump.charCodeAt(0)?D+=":":D+=": ",D+=o.dump,A+=D)}o.tag=k,o.dump=A||"{}"}function n(o,m,g){let w=g?o.explicitTypes:o.implicitTypes;
for(let A=0,k=w.length;A<k;A+=1){let v=w[A];if((v.instanceOf||v.predicate)&&(!v.instanceOf||typeof m=="object"&&m instanceof v.instanceOf)&&(!v.predicate||v.predicate(
m))){if(g?v.multi&&v.representName?o.tag=v.representName(m):o.tag=v.tag:o.tag="?",v.represent){let R=o.styleMap[v.tag]||v.defaultStyle,E;if(s.call(v.represent)===
"[object Function]")E=v.represent(m,R);else if(i.call(v.represent,R))E=v.represent[R](m,R);else throw new t("!<"+v.tag+'> tag resolver accepts not "'+R+'" style');
o.dump=E}return!0}}return!1}function d(o,m,g,w,A,k,v){o.tag=null,o.dump=g,n(o,g,!1)||n(o,g,!0);let R=s.call(o.dump),E=w;w&&(w=o.flowLevel<0||o.flowLevel>m);let D=R===
"[object Object]"||R==="[object Array]",T,L;if(D&&(T=o.duplicates.indexOf(g),L=T!==-1),(o.tag!==null&&o.tag!=="?"||L||o.indent!==2&&m>0)&&(A=!1),L&&o.usedDuplicates[T])
o.dump="*ref_"+T;else{if(D&&L&&!o.usedDuplicates[T]&&(o.usedDuplicates[T]=!0),R==="[object Object]")w&&Object.keys(o.dump).length!==0?(gr(o,m,o.dump,A),L&&(o.dump=
"&ref_"+T+o.dump)):(mr(o,m,o.dump),L&&(o.dump="&ref_"+T+" "+o.dump));else if(R==="[object Array]")w&&o.dump.length!==0?(o.noArrayIndent&&!v&&m>0?Mn(o,m-1,o.dump,
A):Mn(o,m,o.dump,A),L&&(o.dump="&ref_"+T+o.dump)):(dr(o,m,o.dump),L&&(o.dump="&ref_"+T+" "+o.dump));else if(R==="[object String]")o.tag!=="?"&&it(o,o.dump,m,k,E);else{
if(R==="[object Undefined]")return!1;if(o.skipInvalid)return!1;throw new t("unacceptable kind of an object to dump "+R)}if(o.tag!==null&&o.tag!=="?"){let $=encodeURI(
o.tag[0]==="!"?o.tag.slice(1):o.tag).replace(/!/g,"%21");o.tag[0]==="!"?$="!"+$:$.slice(0,18)==="tag:yaml.org,2002:"?$="!!"+$.slice(18):$="!<"+$+">",o.dump=$+" "+
o.dump}}return!0}function x(o,m){let g=[],w=[];P(o,g,w);let A=w.length;for(let k=0;k<A;k+=1)m.duplicates.push(g[w[k]]);m.usedDuplicates=new Array(A)}function P(o,m,g){
if(o!==null&&typeof o=="object"){let w=m.indexOf(o);if(w!==-1)g.indexOf(w)===-1&&g.push(w);else if(m.push(o),Array.isArray(o))for(let A=0,k=o.length;A<k;A+=1)P(
o[A],m,g);else{let A=Object.keys(o);for(let k=0,v=A.length;k<v;k+=1)P(o[A[k]],m,g)}}}function y(o,m){m=m||{};let g=new pr(m);g.noRefs||x(o,g);let w=o;return g.replacer&&
(w=g.replacer.call({"":w},"",w)),d(g,0,w,!0,!0)?g.dump+`
`:""}return Ri.dump=y,Ri}function Qp(){if(As)return te;As=1;let e=zp(),t=Jp();function r(s,i){return function(){throw new Error("Function yaml."+s+" is removed \
in js-yaml 4. Use yaml."+i+" instead, which is now safe by default.")}}return te.Type=ie(),te.Schema=ks(),te.FAILSAFE_SCHEMA=Ss(),te.JSON_SCHEMA=Ns(),te.CORE_SCHEMA=
Ms(),te.DEFAULT_SCHEMA=Oi(),te.load=e.load,te.loadAll=e.loadAll,te.dump=t.dump,te.YAMLException=Hn(),te.types={binary:_s(),float:Ls(),map:Es(),null:Is(),pairs:Bs(),
set:qs(),timestamp:$s(),bool:Ds(),int:Ts(),merge:Fs(),omap:js(),seq:Os(),str:Rs()},te.safeLoad=r("safeLoad","load"),te.safeLoadAll=r("safeLoadAll","loadAll"),te.
safeDump=r("safeDump","dump"),te}var te,Et,qe,es,oi,ns,si,ts,ai,rs,li,is,ci,os,ui,ss,pi,as,fi,ls,di,cs,mi,us,gi,ps,hi,fs,yi,ds,vi,ms,bi,gs,xi,hs,Pi,ys,wi,vs,Ci,
bs,Ai,xs,ki,Ps,ws,Ri,Cs,As,Zp,Xp,Ks,ig,Us,og,sg,ag,Hs,lg,cg,ug,pg,fg,dg,mg,Ys=b(()=>{"use strict";te={},Et={},qe={};Ri={};Zp=Qp(),Xp=Wp(Zp),{Type:Ks,Schema:ig,FAILSAFE_SCHEMA:Us,
JSON_SCHEMA:og,CORE_SCHEMA:sg,DEFAULT_SCHEMA:ag,load:Hs,loadAll:lg,dump:cg,YAMLException:ug,types:pg,safeLoad:fg,safeLoadAll:dg,safeDump:mg}=Xp});function Vs(e,t,r){if(t===void 0)return r?Gs(e):nn(e);if(t===`${yn}binary`)return rf(e);if(t===`${yn}timestamp`)return nf.test(e)&&tf(e)?nn(e):void 0;let s=ef.get(
t);if(!s)return nn(e);let i=Gs(e);return s==="float"&&i.type==="integer"?vn(Number(i.value)):i.type===s?i:void 0}function tf(e){let[t=0,r=0,s=0]=e.split(/[-Tt ]/,
3).map(Number);return s<=new Date(Date.UTC(t,r,0)).getUTCDate()}function rf(e){let t=e.replace(/[\r\n]/g,"");if(!(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(
t)))return nn(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),r=>r.charCodeAt(0))))}function Gs(e){let t=of.get(e);if(t)return t;let r=e.
charAt(0);if(r===".")return sf(e)??nn(e);if(!/[-+0-9]/.test(r))return nn(e);let s=e.replaceAll("_","");return lf(s)??af(s)??nn(e)}function nn(e){return{type:"te\
xt",value:e,key:e}}function Ws(e){return{type:"boolean",value:e,key:String(e)}}function vn(e){return{type:"float",value:e,key:uf(e)}}function sf(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.
test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?vn(t):void 0}function af(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.
test(e))return;let t=Number(e);return Number.isFinite(t)?vn(t):void 0}function lf(e){let t=cf.exec(e);if(!t)return;let[,r="",s,i,a,c="0"]=t,l=s!==void 0?St(s,"0\
x",16):i!==void 0?St(i,"0o",22):a!==void 0?St(a,"0b",64):St(c,"",20);if(l===void 0||l>=2n**64n)return;let p=r==="-"?-l:l;return p>=-(2n**63n)&&p<2n**63n?{type:"\
integer",value:Number(p),key:String(p)}:r===""?{type:"integer",value:Number(p),key:void 0}:void 0}function St(e,t,r){return e.length<=r?BigInt(t+e):void 0}function uf(e){
let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let r=1;for(;Math.
fround(Number(t.toPrecision(r)))!==t;)r++;let[s,i]=t.toExponential(r-1).split("e"),a=Number(i);return a>=-4&&a<6?String(Number(t.toPrecision(r))):`${s}e${a<0?"-":
"+"}${String(Math.abs(a)).padStart(2,"0")}`}var yn,ef,nf,of,cf,zs=b(()=>{"use strict";yn="tag:yaml.org,2002:",ef=new Map([[`${yn}int`,"integer"],[`${yn}float`,"\
float"],[`${yn}bool`,"boolean"],[`${yn}null`,"null"]]),nf=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
of=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,Ws(!0)]),...["n","N","no","No","NO","false","False","FALSE","off","Off",
"OFF"].map(e=>[e,Ws(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,vn(Number.NaN)]),
...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,vn(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,vn(Number.NEGATIVE_INFINITY)])]);
cf=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/});function Zs(e){if(e.length>na||pf(e))return;let t=ea(e);return Ei?void 0:t}function Xs(e){return e.length<=na&&ea(e)!==void 0}function ea(e){Ei=!1;try{return{value:Hs(
e,{schema:Sf})??null}}catch{return}}function pf(e){return df.test(e)||ff.test(e)||hf(e)||mf.test(e)&&gf.test(e)?!0:/[[{]/.test(e)&&yf.test(e)&&(vf.test(e)||bf(e))}
function hf(e){for(let t=0;t+Js<e.length;){let r=e.lastIndexOf(`
`,t+Js);if(r<t)return!0;t=r+1}return!1}function bf(e){let t=!1,r=!1;for(let s=0;s<e.length;s++){let i=e.charCodeAt(s);if(i===xf||i===Pf||i===Qs){if(t)return!0;t=
i!==Qs,r=!1}else t&&(i===wf?r=!1:i===Cf?r=!0:!r&&i!==Af&&i!==kf&&i!==Rf&&(t=!1))}return!1}var na,ff,df,mf,gf,Js,yf,vf,xf,Pf,Qs,wf,Cf,Af,kf,Rf,Ei,Of,Yn,Ef,Sf,ta=b(
()=>{"use strict";Ys();zs();na=3e6;ff=/[|>][-+]?\d|[\s,[{-](?:[nN]ull|NULL)?:(?:[\s,\]}]|$)|[\]}]\s*:|\n(?:\.\.\.|---)/,df=/^(?:(?:[nN]ull|NULL)?:|\.\.\.|---|(?: *(?:#[^\n]*)?\n)* )/,
mf=/[^\n\x20-\x7e]|[&*!%@`?~\\<]/,gf=new RegExp(["[^\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|\\r(?!\\n)",'(?:^|[\\s,:[{(-])(?\
:[&*!%@`]|\\?(?:\\s|$)|~:)|<<|\\\\[^nrt"\\\\]',`["']\\?(?:\\s|$)`].join("|"),"m");Js=1e3,yf=/(?:^|[\s,:[{-])[[{]/,vf=/\?|(?:^|[\s,[{]):|:[,[\]{}:]/;[xf,Pf,Qs,wf,
Cf,Af,kf,Rf]=[93,125,44,10,35,32,9,13],Ei=!1,Of=new Set([..."abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ"].map(e=>e.charCodeAt(0))),Ef=new Ks("tag:openchoreo-pla\
nes,2026:scalar",{kind:"scalar",resolve:e=>{if(Of.has(e.charCodeAt(0))||(Yn=Vs(e,void 0,!0),!Yn||Yn.type==="text"))return!1;let{type:t,key:r,value:s}=Yn;return(t===
"float"||t==="integer"&&r!==String(s))&&(Ei=!0),!0},construct:()=>Yn?.value}),Sf=Us.extend({implicit:[Ef]})});var If,ra,ia,Si,Ii=b(()=>{"use strict";ra=()=>If??=require("./cli/with-positions.cjs"),ia=(...e)=>ra().multilineStrings(...e),Si=(...e)=>ra().readWithPositions(
...e)});function Di(e,{valuesOnly:t=!0}={}){let r=Yo(e),s=[],i,a=0;for(let c of Zo(e)){let l=oa(e,{...c,start:a},r,t);if(l.value===null&&l.issues.length===0){i??=l;continue}
s.push(l),a=c.end}return s.length>0?{documents:s}:{documents:[i??oa(e,{start:a,body:a,end:e.length},r,t)]}}function oa(e,t,r,s){let i=s?Df(e,t):void 0;if(!i)return Si(
e,t,r);let a,c=()=>(a??=Si(e,t,r),a);return{value:i.value,issues:[],get range(){return r(t.start,t.end)},positionOf:l=>c().positionOf(l),keyOf:l=>c().keyOf(l),get node(){
return c().node}}}function Df(e,{body:t,end:r,json:s,fault:i}){if(i)return;let a=e.slice(t,r);return s?Xs(a)?s:void 0:Zs(a)}var sa=b(()=>{"use strict";Go();Xo();
ta();Ii()});function Ti(e){return Tf.has(e)?"warning":"error"}var Tf,aa=b(()=>{"use strict";Tf=new Set(["null-value"])});function la(e){return e.split("/").slice(1).map(Lf)}function It(e){return/[~\d]/.test(e)?la(e).map(t=>/^\d+$/.test(t)?`[${t}]`:`.${t}`).join("").replace(/^\./,""):
e.slice(1).replaceAll("/",".")}function Y(e,t){let r=e;for(let s of Nf(t))if(Array.isArray(r))r=r[Number(s)];else if(H(r)&&Object.hasOwn(r,s))r=r[s];else return;
return r}function se(e,t){let r=Y(e,t);return typeof r=="string"?r:""}function Nf(e){let t=Li.get(e);if(t)return t;let r=la(e);return Li.size<Mf&&Li.set(e,r),r}
var Lf,Li,Mf,re=b(()=>{"use strict";ye();Lf=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;Li=new Map,Mf=1e3});var bn,Dt=b(()=>{"use strict";bn={"observability-secret-reference":{since:"v0.9"},"client-ca-goes-stale":{since:"v0.9"},"client-ca-conflict":{since:"v0.9",until:"\
v0.13"}}});function N(e,t,r=`name: example
  namespace: acme`){let s=t.trim().split(`
`).map(i=>`  ${i}`);return`apiVersion: openchoreo.dev/v1alpha1
kind: ${e}
metadata:
  ${r}
spec:
${s.join(`
`)}
`}function K(e){return`clusterAgent:
  clientCA:
    value: |
${e.trimEnd().split(`
`).map(r=>`      ${r}`).join(`
`)}
`}function xn(e,t="DataPlane"){return N("Environment",`dataPlaneRef:
  kind: ${t}
  name: ${e}`,`name: production
  namespace: acme`)}function W(e,t){return N("ObservabilityPlane",`${e}observerURL: https://observer.example.com`,t)}var $f,G,Tt,Lt,F,_,ve,V=b(()=>{"use strict";
$f=`MII${"C".repeat(61)}
${`${"C".repeat(64)}
`.repeat(4)}`,G=`-----BEGIN CERTIFICATE-----
${$f}-----END CERTIFICATE-----
`,Tt=`${["-----BEGIN CERTIFICATE-----","MIIBaTCCAQ+gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlvcGVuY2hv","cmVvLXBsYW5lcyBleGFtcGxlMB4XDTI2MDEwMTAwMDAwMFoXDTI2M\
DQwMTAwMDAw","MFowJDEiMCAGA1UEAwwZb3BlbmNob3Jlby1wbGFuZXMgZXhhbXBsZTBZMBMGByqG","SM49AgEGCCqGSM49AwEHA0IABPTGkcfLSVZWsvi7CF7EEsXV3sDG3cc6Kg1Mw1qK","JkcDsi0SQzUT\
1/C9UWNKClL1H7L15wig8VzSm3yEdBuWQ5mjMjAwMA8GA1UdEwEB","/wQFMAMBAf8wHQYDVR0OBBYEFGYib6OdB6NUWb2nktSNPnSq8tEMMAoGCCqGSM49","BAMCA0gAMEUCIQCjtR0A96LWhHL+GTtBW103W2\
/R0CaupbQHx3I52djrLgIgB4Lq","zhhvTtl5DiuMXGnhMZESjwvTmYxWzAAhjlFNzPQ=","-----END CERTIFICATE-----"].join(`
`)}
`,Lt=`${["-----BEGIN CERTIFICATE-----","MIIBjTCCATOgAwIBAgIUcUGNQX0MBE9Lj4xUmOuRRlHUMSwwCgYIKoZIzj0EAwIw","GzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTAgFw0yNjExMjEwM\
jM0MDFaGA8y","MTI2MTAyODAyMzQwMVowGzEZMBcGA1UEAwwQY2x1c3Rlci1hZ2VudC1jYTBZMBMG","ByqGSM49AgEGCCqGSM49AwEHA0IABEonMxXrmiigqwDmqC3e9btR0/MWyUVXtLgR","fuBAmRJG60mJ\
7sWEvt43csBaA2KV4lpScLIhTUH2uNOMAhe1QbCjUzBRMB0GA1Ud","DgQWBBToj3Ksanf8Fy0clP8+b+ri9n5dWjAfBgNVHSMEGDAWgBToj3Ksanf8Fy0c","lP8+b+ri9n5dWjAPBgNVHRMBAf8EBTADAQH/MA\
oGCCqGSM49BAMCA0gAMEUCIB0o","NW29BwRYKc2gQsn0ezejSjXbMsrsuVNl1TkwCYzBAiEAyPDUXh098HmKEMpEfxla","eLI9FLGm6zRBmJ+bJOWGl6c=","-----END CERTIFICATE-----"].join(`
`)}
`;F=`clusterAgent:
  clientCA:
    secretRef:
      name: agent-ca
      key: ca.crt
`,_=`gateway:
  publicVirtualHost: apps.example.com
  organizationVirtualHost: internal.example.com
`;ve=N("DataPlane",F+_,`name: eu-west
  namespace: acme`)});function Nt(e,t){let r=`planeID: shared
${K(t)}observerURL: https://observer.example.com`;return N("ObservabilityPlane",r,`name: ${e}
  namespace: acme`)}var ua,ca,pa=b(()=>{"use strict";Dt();V();ua={code:"conflicting-ca",severity:"error",reason:"Planes of one type and planeID share an agent; \
only from v0.14 on may they have different CAs.",sources:[{tag:"v0.13.0",crd:"dataplanes",field:"planeID",lines:"126-136"},{tag:"v0.13.0",crd:"dataplanes",field:"\
clientCA",lines:"51-54"}],...bn["client-ca-conflict"],among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{if(!r.ca)return[];let s=`${r.kind}/${r.planeID}`,
i=t.get(s);return i||t.set(s,r),i?.ca&&ca(i.ca.text)!==ca(r.ca.text)?[{plane:r,path:r.ca.path,detail:i.name}]:[]})},message:({detail:e})=>`differs from the CA o\
f ${e}, which has the same planeID and therefore the same agent: use the same CA in both.`,example:{release:"v0.13",wrong:`${Nt("a",G)}---
${Nt("b",G.replace("CCCC","DDDD"))}`,right:`${Nt("a",G)}---
${Nt("b",G)}`}},ca=e=>e.replace(/\s+/g,"")});function Pn(e){let t=new Map;for(let i of e){let a=`${i.kind}/${i.name}`,c=t.get(a);c?(c.byNamespace??=new Map([[c.first.namespace,c.first]]),c.byNamespace.has(
i.namespace)||c.byNamespace.set(i.namespace,i)):t.set(a,{first:i})}function r(i,a,c){let l=t.get(`${a}/${c}`);if(!l||a===void 0||Ae(a)||i.namespace===void 0)return l?.
first;let{first:p,byNamespace:u}=l;return u?u.get(i.namespace)??u.get(void 0):p.namespace===void 0||p.namespace===i.namespace?p:void 0}function s(i,a){for(let{kind:c,
name:l}of a){let p=r(i,c,l);if(p)return p}}return{find:r,findFirst:s,findAnywhere:(i,a)=>t.get(`${i}/${a}`)?.first}}var Mt=b(()=>{"use strict";ne()});function fa(e,t){let r=H(e)?e.kind:void 0;if(!Fe(t,r))return;let s=Y(e,"/metadata/name"),i=Y(e,"/metadata/namespace");if(!(typeof s!="string"||s===""))return{kind:r,
name:s,namespace:!Ae(r)&&typeof i=="string"&&i!==""?i:void 0}}function da(e,t){return e.namespace===void 0||t.namespace===void 0||e.namespace===t.namespace}function ma(e){
let t=Y(e,"/spec/planeID"),r=t===void 0||t===""?Y(e,"/metadata/name"):t;return typeof r=="string"?r:void 0}var Ni=b(()=>{"use strict";re();ye();ne();Ce()});function Ht(e){let t=e.toLowerCase().replaceAll(" ","-");return{title:`OpenChoreo v0.15 documentation: DataPlane, ${e}`,url:`${Ff}#${t}`}}function tn(e,t){return`\
https://www.rfc-editor.org/rfc/rfc${e}#section-${t}`}var Mi,$i,Gn,$t,ga,qg,Kg,Ug,Hg,Yg,Gg,Wg,ha,Vg,ya,Ft,va,_t,ba,wn,jt,xa,Bt,Cn,Pa,wa,qt,Ca,Kt,An,Ut,Aa,Ff,ee=b(
()=>{"use strict";Mi="https://kubernetes.io/docs",$i=`${Mi}/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/`,Gn=`${Mi}/concepts/overview/w\
orking-with-objects`,$t={title:"Kubernetes: Object names, DNS subdomain names",url:`${Gn}/names/#dns-subdomain-names`},ga={title:"Kubernetes: Object names and I\
Ds",url:`${Gn}/names/#names`},qg={title:"Kubernetes: Labels, syntax and character set",url:`${Gn}/labels/#syntax-and-character-set`},Kg={title:"Kubernetes: Anno\
tations, syntax and character set",url:`${Gn}/annotations/#syntax-and-character-set`},Ug={title:"Kubernetes: Not all objects are in a namespace",url:`${Gn}/name\
spaces/#not-all-objects-are-in-a-namespace`},Hg={title:"Kubernetes: Validation for unrecognized or duplicate fields",url:`${Mi}/reference/using-api/api-concepts\
/#setting-the-field-validation-level`},Yg={title:"Kubernetes: Defaulting and nullable",url:`${$i}#defaulting-and-nullable`},Gg={title:"Kubernetes: Validation of\
 custom resources",url:`${$i}#validation`},Wg={title:"Kubernetes: Transition rules",url:`${$i}#transition-rules`},ha={title:"RFC 1123, section 2.1: Host names",
url:tn(1123,"2.1")},Vg={title:"RFC 3339, section 5.6: Internet date and time format",url:tn(3339,"5.6")},ya={title:"RFC 3986, section 3: Syntax components",url:tn(
3986,"3")},Ft={title:"RFC 5280, section 4.1.2.5: Validity",url:tn(5280,"4.1.2.5")},va={title:"RFC 6335, section 6: Port number ranges",url:tn(6335,"6")},_t={title:"\
RFC 7468, section 5: Textual encoding of certificates",url:tn(7468,"5")},ba={title:"RFC 7468, section 10: Textual encoding of private keys",url:tn(7468,"10")},wn=
{title:"Go 1.26.8: CertPool.AppendCertsFromPEM",url:"https://github.com/golang/go/blob/go1.26.8/src/crypto/x509/cert_pool.go#L213-L248"},jt={tag:"v0.15.0",crd:"\
dataplanes",field:"planeID",lines:"163-173"},xa={tag:"v0.15.0",crd:"dataplanes",field:"clientCA",lines:"51-77"},Bt={tag:"v0.15.0",crd:"environments",field:"data\
PlaneRef",lines:"45-63"},Cn={tag:"v0.15.0",crd:"dataplanes",field:"observabilityPlaneRef",lines:"141-162"},Pa={tag:"v0.15.0",crd:"dataplanes",field:"publicHTTPP\
ort",lines:"118-122"},wa={tag:"v0.17.0",crd:"dataplanes",field:"port",lines:"102-107"},qt={tag:"v0.16.0",file:"internal/controller/reference.go"},Ca={tag:"v0.16\
.0",file:"internal/cluster-gateway/plane_client_ca.go",lines:"345-352"},Kt={tag:"v1.2.3",file:"internal/cluster-gateway/server.go",lines:"819"},An={tag:"v1.2.3",
file:"install/helm/openchoreo-data-plane/values.yaml",lines:"649"},Ut={tag:"v0.16.0",file:"samples/getting-started/component-types/service.yaml",lines:"102"},Aa=
{tag:"v1.2.3",file:"samples/getting-started/component-types/service.yaml",lines:"139"};Ff="https://github.com/openchoreo/openchoreo.github.io/blob/7e6bf08eee01a\
79b4e8324b256b8d41802b57a6f/versioned_docs/version-v0.15.x/reference/api/platform/dataplane.md"});function _f(e,t,r){let s=[];for(let i of r)if(i.kind===t&&da(e,i)&&s.push(i.name),s.length===jf)break;return s}var ka,jf,Ra=b(()=>{"use strict";Pt();ne();Mt();Ni();
ee();V();ka={code:"dangling-reference",severity:"error",reason:"A plane that is referred to must exist, a namespace-scoped one in the namespace of the referrer;\
 otherwise the referrer does not become ready.",sources:[Bt,Cn,qt],among:"all",check:e=>{let{find:t,findAnywhere:r}=Pn(e);return e.flatMap(s=>s.references.flatMap(
({set:i,namePath:a,targets:[{kind:c,name:l}]})=>{if(!i||t(s,c,l)||t(s,hn(c),l))return[];let p=r(c,l);if(p)return[{plane:s,path:a,detail:`${c} "${l}" not found i\
n namespace "${s.namespace}"; there is one in "${p.namespace}"`}];let u=Xe(l,_f(s,c,e)),f=Ae(c)||s.namespace===void 0?"":` in namespace "${s.namespace}"`,h=u===
void 0?"":`; did you mean "${u}"?`;return[{plane:s,path:a,detail:`${c} "${l}" not found${f}${h}`}]}))},message:({detail:e=""})=>`${e}${e.endsWith("?")?"":"."}`,
example:{release:"v0.15",wrong:`${xn("eu-wst")}---
${ve}`,right:`${xn("eu-west")}---
${ve}`}};jf=500});var Oa,Bf,Ea=b(()=>{"use strict";re();ye();ne();ee();V();Oa={code:"derived-plane-id",severity:"warning",reason:"Without a planeID the name of the resource is us\
ed, which may have dots and more than 63 characters.",sources:[jt,$t],since:"v0.9",check:e=>{let t=se(e,"/kind"),r=se(e,"/metadata/name");if(!kt(t)||Ae(t)||r===
"")return[];let{spec:s}=e;return!H(s)||s.planeID!==void 0||Bf.test(r)?[]:[{path:"/metadata/name"}]},message:()=>"is used as planeID but is not valid as one: set\
 spec.planeID, at most 63 lowercase letters, digits and hyphens, and give the agent the same value.",example:{release:"v0.15",wrong:N("DataPlane",F+_,`name: eu.\
west
  namespace: acme`),right:N("DataPlane",`planeID: eu-west
${F}${_}`,`name: eu.west
  namespace: acme`)}},Bf=/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/});var Fi,Sa=b(()=>{"use strict";Fi=[{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDa\
taPlane"],until:"v0.15"},{role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDataP\
lane"],until:"v0.15"},{role:"observer-url",pointer:"/spec/observer/url",kinds:["DataPlane","BuildPlane"],until:"v0.7"},{role:"pull-secrets",pointer:"/spec/image\
PullSecretRefs",kinds:["DataPlane"],since:"v0.4",until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["DataPlane"],since:"v0.4"},{role:"\
client-ca",pointer:"/spec/agent/clientCA",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:[
"DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"se\
cret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["DataPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesC\
luster/tls/ca/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/k\
ey",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/tls/ca/secretRef/namespace",kinds:["Da\
taPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/name",kinds:["DataPlane","\
BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/key",kinds:["DataPlane","BuildPlane"],
since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/namespace",kinds:["DataPlane","BuildPlane"],
since:"v0.6",until:"v0.8"},{role:"secret-name",pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",
until:"v0.8"},{role:"secret-key",pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},
{role:"secret-namespace",pointer:"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{
role:"secret-name",pointer:"/spec/kubernetesCluster/auth/bearerToken/secretRef/name",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-k\
ey",pointer:"/spec/kubernetesCluster/auth/bearerToken/secretRef/key",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"secret-namespace",pointer:"\
/spec/kubernetesCluster/auth/bearerToken/secretRef/namespace",kinds:["DataPlane","BuildPlane"],since:"v0.6",until:"v0.8"},{role:"plane-id",pointer:"/spec/planeI\
D",kinds:["DataPlane","BuildPlane","ObservabilityPlane"],since:"v0.9"},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["DataPlane","BuildPlane","\
ObservabilityPlane"],since:"v0.9"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",
until:"v0.17"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"\
secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["DataPlane","ObservabilityPlane"],since:"v0.9",until:"v0.17"},{role:"port",pointer:"\
/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["DataPlane"],since:"v0.10",until:"v0.15"},{role:"po\
rt",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["DataPlane"],since:"v0.10",until:"v0\
.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["DataPlane"],since:"\
v0.10",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:[
"DataPlane"],since:"v0.10",until:"v0.15"},{role:"gateway-name",pointer:"/spec/gateway/publicGatewayName",direction:"ingress",visibility:"external",default:"gate\
way-default",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/publicGatewayNam\
espace",direction:"ingress",visibility:"external",default:"openchoreo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.1\
5"},{role:"gateway-name",pointer:"/spec/gateway/organizationGatewayName",direction:"ingress",visibility:"internal",default:"gateway-default",kinds:["DataPlane",
"ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-namespace",pointer:"/spec/gateway/organizationGatewayNamespace",direction:"ingress",
visibility:"internal",default:"openchoreo-data-plane",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.15",until:"v0.15"},{role:"gateway-name",pointer:"\
/spec/gateway/ingress/external/name",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gatewa\
y-namespace",pointer:"/spec/gateway/ingress/external/namespace",direction:"ingress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"\
v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/http/host",direction:"ingress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/http/port",direction:"ingress",visibility:"external",protocol:"http",
kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/external/https/host",direction:"ingress",visibility:"\
external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/external/https/port",
direction:"ingress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gatew\
ay/ingress/external/tls/host",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
port",pointer:"/spec/gateway/ingress/external/tls/port",direction:"ingress",visibility:"external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environm\
ent"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/ingress/internal/name",direction:"ingress",visibility:"internal",kinds:["DataPlane","ClusterDat\
aPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/ingress/internal/namespace",direction:"ingress",visibility:"internal",kinds:[
"DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/http/host",direction:"ingress",visibility:"int\
ernal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/http/port",direction:"\
ingress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/i\
nternal/https/host",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",
pointer:"/spec/gateway/ingress/internal/https/port",direction:"ingress",visibility:"internal",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/ingress/internal/tls/host",direction:"ingress",visibility:"internal",protocol:"tls",kinds:["DataPlane","C\
lusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/ingress/internal/tls/port",direction:"ingress",visibility:"internal",protocol:"\
tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/external/name",direction:"egress",visibility:"\
external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/external/namespace",direction:"\
egress",visibility:"external",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/http/host",
direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway\
/egress/external/http/port",direction:"egress",visibility:"external",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"\
host",pointer:"/spec/gateway/egress/external/https/host",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPlane","ClusterDataPlane","Enviro\
nment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/https/port",direction:"egress",visibility:"external",protocol:"https",kinds:["DataPla\
ne","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/external/tls/host",direction:"egress",visibility:"external",protocol:"\
tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/external/tls/port",direction:"egress",visibility:"\
external",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-name",pointer:"/spec/gateway/egress/internal/name",direction:"\
egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"gateway-namespace",pointer:"/spec/gateway/egress/intern\
al/namespace",direction:"egress",visibility:"internal",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/e\
gress/internal/http/host",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"po\
rt",pointer:"/spec/gateway/egress/internal/http/port",direction:"egress",visibility:"internal",protocol:"http",kinds:["DataPlane","ClusterDataPlane","Environmen\
t"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/https/host",direction:"egress",visibility:"internal",protocol:"https",kinds:["DataPlane",
"ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/https/port",direction:"egress",visibility:"internal",protocol:"\
https",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"host",pointer:"/spec/gateway/egress/internal/tls/host",direction:"egress",visibility:"\
internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"port",pointer:"/spec/gateway/egress/internal/tls/port",direction:"\
egress",visibility:"internal",protocol:"tls",kinds:["DataPlane","ClusterDataPlane","Environment"],since:"v0.17"},{role:"secret-name",pointer:"/spec/clusterAgent\
/clientCA/secretKeyRef/name",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret-key",pointer:"/\
spec/clusterAgent/clientCA/secretKeyRef/key",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.0"},{role:"secret\
-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],
since:"v1.0"},{role:"plane-id",pointer:"/spec/planeID",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterObservabilit\
yPlane"]},{role:"client-ca",pointer:"/spec/clusterAgent/clientCA",kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterO\
bservabilityPlane"]},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.1\
7"},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"secret-n\
amespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterDataPlane","ClusterObservabilityPlane"],until:"v0.17"},{role:"port",pointer:"\
/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",default:19080,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",protocol:"https",default:19443,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"port",pointer:"\
/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"internal",protocol:"http",default:19081,kinds:["ClusterDataPlane"],until:"v0.15"},{role:"por\
t",pointer:"/spec/gateway/organizationHTTPSPort",direction:"ingress",visibility:"internal",protocol:"https",default:19444,kinds:["ClusterDataPlane"],until:"v0.1\
5"},{role:"pull-secrets",pointer:"/spec/imagePullSecretRefs",kinds:["ClusterDataPlane"],until:"v0.17"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",
kinds:["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["BuildPlane"],since:"\
v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/agent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-key",pointer:"\
/spec/agent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",
kinds:["BuildPlane"],since:"v0.7",until:"v0.8"},{role:"secret-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"\
secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA\
/secretRef/namespace",kinds:["BuildPlane"],since:"v0.9"},{role:"secret-store",pointer:"/spec/secretStoreRef/name",kinds:["BuildPlane"],since:"v0.9"},{role:"secr\
et-name",pointer:"/spec/clusterAgent/clientCA/secretRef/name",kinds:["ClusterBuildPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/secretRef/key",
kinds:["ClusterBuildPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretRef/namespace",kinds:["ClusterBuildPlane"]},{role:"secret-name",
pointer:"/spec/clusterAgent/clientCA/secretKeyRef/name",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-key",pointer:"/spec/clusterAgent/clientCA/\
secretKeyRef/key",kinds:["WorkflowPlane","ClusterWorkflowPlane"]},{role:"secret-namespace",pointer:"/spec/clusterAgent/clientCA/secretKeyRef/namespace",kinds:["\
WorkflowPlane","ClusterWorkflowPlane"]},{role:"client-ca",pointer:"/spec/agent/clientCA",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-name",pointer:"\
/spec/agent/clientCA/secretRef/name",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"secret-key",pointer:"/spec/agent/clientCA/secretRef/key",kinds:["Observab\
ilityPlane"],until:"v0.8"},{role:"secret-namespace",pointer:"/spec/agent/clientCA/secretRef/namespace",kinds:["ObservabilityPlane"],until:"v0.8"},{role:"observe\
r-url",pointer:"/spec/observerURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"]},{role:"agent-url",pointer:"/spec/rcaAgentURL",kinds:["Observability\
Plane"],since:"v0.13"},{role:"agent-url",pointer:"/spec/finOpsAgentURL",kinds:["ObservabilityPlane","ClusterObservabilityPlane"],since:"v1.1"},{role:"agent-url",
pointer:"/spec/rcaAgentURL",kinds:["ClusterObservabilityPlane"]},{role:"host",pointer:"/spec/gateway/publicVirtualHost",direction:"ingress",visibility:"external",
kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPPort",direction:"ingress",visibility:"external",protocol:"http",
default:19080,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/publicHTTPSPort",direction:"ingress",visibility:"external",
protocol:"https",default:19443,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"host",pointer:"/spec/gateway/organizationVirtualHost",direction:"ingres\
s",visibility:"internal",kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPPort",direction:"ingress",visibility:"\
internal",protocol:"http",default:19081,kinds:["Environment"],since:"v0.15",until:"v0.15"},{role:"port",pointer:"/spec/gateway/organizationHTTPSPort",direction:"\
ingress",visibility:"internal",protocol:"https",default:19444,kinds:["Environment"],since:"v0.15",until:"v0.15"}]});function ae(e){let t=Ia.get(e);if(t)return t;let r=Fi.filter(a=>Be(a,e)&&a.kinds.some(c=>Fe(e,c))),s={};for(let{role:a}of Fi)s[a]=[];for(let a of r)s[a.role]?.some(
({pointer:c})=>c===a.pointer)||s[a.role]?.push(a);let i=s;return Ia.set(e,i),i}function Ke(e){let t=Da.get(e);if(t)return t;let r=ae(e)["client-ca"].map(({pointer:s})=>`${s}\
/value`);return Da.set(e,r),r}function Yt(e){let{"client-ca":t,"secret-name":r}=ae(e);return r.map(({pointer:s})=>s.slice(0,-5)).filter(s=>t.some(i=>s.startsWith(
`${i.pointer}/`)))}var Ia,Da,be=b(()=>{"use strict";Sa();ne();Ce();Ia=new Map;Da=new Map});function ke(e,t){let r=[];for(let s of t){let i=Y(e,s);typeof i=="string"&&r.push({path:s,text:i})}return r}var kn=b(()=>{"use strict";re()});function Wt(e,t){return(Gt?.resource!==e||Gt.line!==t)&&(Gt={resource:e,line:t,listeners:qf(e,t)}),Gt.listeners}function qf(e,t){return Wn(t).filter(({port:r})=>H(
Y(e,Kf(r)))).map(r=>({...r,gateway:r.gateway.map(s=>se(e,s)).join("/")}))}function Wn(e){let t=Ta.get(e);if(t)return t;let{port:r,host:s,...i}=ae(e),a=r.flatMap(
c=>{let{direction:l,visibility:p,protocol:u,pointer:f}=c,h=I=>I.direction===l&&I.visibility===p,C=s.find(I=>h(I)&&(I.protocol===void 0||I.protocol===u));if(C===
void 0||u===void 0)return[];let O=[...i["gateway-namespace"],...i["gateway-name"]].filter(h).map(({pointer:I})=>I);return[{isPublic:Na(c),protocol:u,gateway:O,host:C.
pointer,port:f}]});return Ta.set(e,a),a}function Ma(e,t){let r=ke(e,Uf(t));return r.length<2?r:[...new Map(r.map(s=>[s.text,s])).values()]}function Uf(e){let t=La.
get(e);if(t)return t;let r=ae(e).host.filter(Na).map(({pointer:s})=>s);return La.set(e,r),r}var Gt,Ta,Na,Kf,La,Vt=b(()=>{"use strict";re();ye();be();kn();Ta=new Map,
Na=({direction:e,visibility:t})=>e==="ingress"&&t==="external",Kf=e=>e.slice(0,e.lastIndexOf("/"));La=new Map});var $a,Fa=b(()=>{"use strict";re();Vt();V();$a={code:"duplicate-port",severity:"error",reason:"A port of a Gateway has listeners of one protocol.",sources:[{title:"\
Gateway API: Gateway",url:"https://gateway-api.sigs.k8s.io/api-types/gateway/"},{title:"Gateway API: distinct listeners",url:"https://github.com/kubernetes-sigs\
/gateway-api/blob/00068f38bea85f062a43f154a7112b876d611473/apis/v1/gateway_types.go"}],conditions:e=>[{listeners:Wn(e)}],check:(e,t)=>{let r=new Map;return Wt(e,
t).flatMap(({gateway:s,protocol:i,port:a})=>{let c=Y(e,a);if(typeof c!="number")return[];let l=`${s} ${c}`,p=r.get(l)??[];r.set(l,[...p,i]);let u=p.find(f=>f!==
i);return u===void 0?[]:[{path:a,detail:u}]})},message:({detail:e})=>`is the port of the ${e} listener of the same gateway: give each a port of its own.`,example:{
release:"v0.15",wrong:N("DataPlane",`${F}${_}  publicHTTPPort: 443
  publicHTTPSPort: 443`),right:N("DataPlane",`${F}${_}  publicHTTPPort: 80
  publicHTTPSPort: 443`)}}});var _a,ja=b(()=>{"use strict";re();be();V();_a={code:"duplicate-pull-secret",severity:"warning",reason:"From v0.4 to v0.17 imagePullSecretRefs lists SecretRefer\
ence resources by name.",sources:[{tag:"v0.15.0",crd:"dataplanes",field:"imagePullSecretRefs",lines:"134-140"}],check:(e,t)=>ae(t)["pull-secrets"].flatMap(({pointer:r})=>{
let s=Y(e,r);if(!Array.isArray(s))return[];let i=new Set;return s.flatMap((a,c)=>{let l=i.has(a);return i.add(a),l&&typeof a=="string"?[{path:`${r}/${c}`}]:[]})}),
message:()=>"is already in this list: remove it, or use the name that was meant.",example:{release:"v0.15",wrong:N("DataPlane",`${F}${_}imagePullSecretRefs:
  - registry
  - registry`),right:N("DataPlane",`${F}${_}imagePullSecretRefs:
  - registry
  - mirror`)}}});var Ba,qa=b(()=>{"use strict";ee();V();Ba={code:"duplicate-resource",severity:"error",reason:"A kind has one resource of a name in a namespace; of two manifests\
 the one that is applied last takes effect.",sources:[ga],among:"each",check:e=>{let t=new Map;return e.flatMap(r=>{let s=`${r.kind}/${r.namespace??""}/${r.name}`,
i=t.get(s);return i||t.set(s,r),i?[{plane:r,path:"/metadata/name",detail:i.file===r.file?"this file":i.path}]:[]})},message:({detail:e})=>`is already used by an\
other resource of this kind in ${e}: remove one of them or rename it.`,example:{release:"v0.15",wrong:`${N("DataPlane",F+_)}---
${N("DataPlane",F+_)}`,right:`${N("DataPlane",F+_)}---
${N("DataPlane",F+_.replace("apps","dev"),`name: other
  namespace: acme`)}`}}});function Jt(e,t){return t.find(({when:r})=>Ue(r,e))}function Ue(e,t){switch(e.is){case"matching":return e.pattern.test(t);case"followed":{let r=e.pattern.exec(t);
return r!==null&&t.includes(e.by,r.index+r[0].length)}case"longer":return t.length>e.than;case"containing":return t.includes(e.text);case"beginning":return t.startsWith(
e.text);case"equal":return t===e.text;case"not":return!Ue(e.condition,t);case"all":return e.conditions.every(r=>Ue(r,t));case"any":return e.conditions.some(r=>Ue(
r,t));case"told":return e.by(t)}}var Z,Ka,fe,zt,_i,Ua,de,xe,Vn,Ha,Rn=b(()=>{"use strict";Z=e=>({is:"matching",pattern:e}),Ka=(e,t)=>({is:"followed",pattern:e,by:t}),
fe=e=>({is:"longer",than:e}),zt=e=>({is:"containing",text:e}),_i=e=>({is:"beginning",text:e}),Ua=e=>({is:"equal",text:e}),de=e=>({is:"not",condition:e}),xe=(...e)=>({
is:"all",conditions:e}),Vn=(...e)=>({is:"any",conditions:e}),Ha=e=>({is:"told",by:e})});function Ya(e){let t=Ga.get(e);if(t)return t;let{host:r,"secret-store":s,"gateway-name":i,"gateway-namespace":a}=ae(e),c=[...Yt(e).flatMap(l=>[`${l}/name`,`${l}\
/key`]),...s.map(({pointer:l})=>l),...Bo(e).flatMap(({pointer:l,form:p})=>p==="object"?[`${l}/name`]:[]),...r.map(({pointer:l})=>l),...[...i,...a].filter(l=>l.default===
void 0).map(({pointer:l})=>l)];return Ga.set(e,c),c}var Va,Ga,Wa,za=b(()=>{"use strict";re();ne();be();kn();Rn();ee();V();Va={code:"empty-name",severity:"error",
reason:"The CRDs accept an empty string in a required field, but it cannot resolve to anything.",sources:[{tag:"v0.15.0",crd:"dataplanes",field:"secretRef",lines:"\
56-73"},$t],conditions:e=>[{strings:Ya(e),lists:Wa(e),forbidden:[{when:Ua("")}]}],check:(e,t)=>[...ke(e,Ya(t)).filter(({text:r})=>r===""),...Wa(t).flatMap(r=>{let s=Y(
e,r);return Array.isArray(s)?s.flatMap((i,a)=>i===""?[{path:`${r}/${a}`}]:[]):[]})],message:()=>"must not be empty.",example:{release:"v0.15",wrong:N("DataPlane",
F.replace("name: agent-ca",'name: ""')+_),right:N("DataPlane",F+_)}};Ga=new Map,Wa=e=>ae(e)["pull-secrets"].map(({pointer:t})=>t)});function Ja(e){return e.replace(Hf,"")}function*Qa(e){for(let t=e;;){let r=ji.exec(t);if(!r)return;let s=r.index+r[0].length,i=t.indexOf(Qt,s);if(i===-1)return;
yield t.slice(s,i),t=t.slice(i+Qt.length)}}function Zt(e){if(e.includes("-----BEGIN "))return;let t=e.replace(/\s+/g,"");if(!(t===""||!/^[A-Za-z\d+/]*={0,2}$/.test(
t)))try{let r=Uint8Array.from(atob(t),i=>i.charCodeAt(0)),s=new TextDecoder("utf-8",{fatal:!0}).decode(r);return s.includes("-----BEGIN ")?s:void 0}catch{return}}
var Hf,ji,Qt,Bi=b(()=>{"use strict";Hf=/-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g;ji=/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/,
Qt="-----END"});function le(e){let t=Zt(e),r=t??e;if(Ja(r)!==r)return"private-key";let[s]=Qa(r);return s===void 0?Gf(r)?"placeholder":"other":Yf(s)?t===void 0?"certificate":"en\
coded":"placeholder"}function Yf(e){let t=e.replace(/\s+/g,"");return t.length>=260&&/^MII[A-Za-z\d+/]+={0,2}$/.test(t)}function Gf(e){return e.length<=zn&&Ue(Za,
e)}var zn,Za,Xa,el,nl,He=b(()=>{"use strict";Bi();Rn();zn=1e4,Za=Vn(Z(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),xe(Z(/^[\w\s-]*$/),Z(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i))),
Xa=xe(zt("PRIVATE KEY-----"),Vn(fe(zn),Z(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/))),el=xe(fe(400),_i("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS"),Vn(fe(zn),Z(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/))),
nl=xe(de(zt("PRIVATE KEY-----")),de(_i("LS0tLS1CRUdJTi")),Vn(xe(fe(zn),de(zt("CERTIFICATE-----"))),xe(de(fe(zn)),de(Ka(ji,Qt)),de(Za))))});function ce(e,t){return ke(e,Ke(t))}var Ye=b(()=>{"use strict";be();kn()});var tl,rl=b(()=>{"use strict";Bi();re();be();ee();He();V();Ye();tl={code:"encoded-ca",severity:"error",reason:"From v0.9 on the control plane reads the value as\
 PEM and never decodes it.",sources:[Kt,wn],since:"v0.9",conditions:e=>[{strings:Ke(e),forbidden:[{when:el}]}],check:(e,t)=>ce(e,t).filter(({text:r})=>le(r)==="\
encoded"),message:()=>"must be PEM, not base64 of PEM: the control plane does not decode it.",fix:(e,{path:t})=>Zt(se(e,t)),example:{release:"v0.15",wrong:W(K(btoa(
G))),right:W(K(G))}}});function er(e,t,{at:r,endOf:s}){return!r||!s?[]:ce(e,t).flatMap(({path:i,text:a})=>{let c=le(a)==="certificate"?s(a):void 0;return c?[{path:i,end:c,at:r}]:[]})}
var Xt,nr,qi=b(()=>{"use strict";He();Ye();Xt="The chart renews the agent\u2019s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.";
nr=e=>e.toISOString().slice(0,10)});var il,ol=b(()=>{"use strict";ee();V();qi();il={code:"expired-ca",severity:"error",reason:Xt,sources:[An,Ft],since:"v0.9",check:(e,t,r)=>er(e,t,r).flatMap(({path:s,
end:i,at:a})=>i<a?[{path:s,detail:nr(i)}]:[]),message:({detail:e})=>`contains a certificate that expired on ${e}: use the current CA of the cluster agent.`,example:{
release:"v0.15",at:new Date("2026-07-01T00:00:00Z"),wrong:W(K(Tt)),right:W(K(Lt))}}});var sl,Wf,al=b(()=>{"use strict";ee();V();qi();sl={code:"expiring-ca",severity:"warning",reason:Xt,sources:[An,Ft],since:"v0.9",check:(e,t,r)=>er(e,t,r).flatMap(
({path:s,end:i,at:a})=>i>=a&&i.getTime()-a.getTime()<Wf?[{path:s,detail:nr(i)}]:[]),message:({detail:e})=>`contains a certificate that expires on ${e}: use the \
renewed CA of the cluster agent.`,example:{release:"v0.15",at:new Date("2026-03-20T00:00:00Z"),wrong:W(K(Tt)),right:W(K(Lt))}},Wf=720*60*60*1e3});var ll,cl=b(()=>{"use strict";Dt();re();ne();ee();He();V();Ye();ll={code:"inline-ca",severity:"warning",reason:"The certificate of the agent is renewed every 60\
 to 90 days, and an inline copy of its CA becomes stale.",sources:[An,{tag:"v1.2.3",file:"install/helm/openchoreo-data-plane/templates/cluster-agent/certificate\
.yaml"},Ht("Adding the Certificate to the DataPlane CR")],...bn["client-ca-goes-stale"],check:(e,t)=>Ie(se(e,"/kind"))==="observability"?[]:ce(e,t).filter(({text:r})=>le(
r)==="certificate"),message:()=>"becomes stale when the agent\u2019s certificate is renewed: refer to a secret that contains the CA instead.",example:{release:"\
v0.15",wrong:N("DataPlane",K(G)+_),right:N("DataPlane",F+_)}}});var ul,pl,fl,dl=b(()=>{"use strict";be();Rn();ee();He();V();Ye();ul="is empty, which is treated as not set, so the plane is skipped",pl="is not a PEM certificat\
e",fl={code:"invalid-ca",severity:"error",reason:"The control plane reads the value as PEM; without a certificate it skips the plane, and the agent cannot conne\
ct.",sources:[Ca,Kt,wn,_t],since:"v0.9",conditions:e=>[{strings:Ke(e),forbidden:[{when:xe(de(fe(1e3)),Z(/^\s*$/)),detail:ul},{when:nl,detail:pl}]}],check:(e,t,{
at:r,endOf:s})=>ce(e,t).flatMap(({path:i,text:a})=>{let c=le(a);if(a.trim()==="")return[{path:i,detail:ul}];let l=c==="certificate"&&r!==void 0&&s?.(a)===void 0;
return c==="other"||l?[{path:i,detail:pl}]:[]}),message:({detail:e})=>`${e}: set it to the CA of the cluster agent, including the BEGIN CERTIFICATE and END CERT\
IFICATE lines.`,example:{release:"v0.15",wrong:N("ObservabilityPlane",`clusterAgent:
  clientCA:
    value: ""
observerURL: https://observer.example.com`),right:W(K(G))}}});var ml,Ki,gl=b(()=>{"use strict";re();Vt();ee();V();ml={code:"invalid-port",severity:"error",reason:"Up to v0.16 the CRDs accept every int32 as a port.",sources:[
Pa,wa,va],until:"v0.15",conditions:e=>[{numbers:Wn(e).map(({port:t})=>t),...Ki}],check:(e,t)=>Wt(e,t).flatMap(({port:r})=>{let s=Y(e,r);return typeof s=="number"&&
(s<Ki.minimum||s>Ki.maximum)?[{path:r}]:[]}),message:()=>"must be between 1 and 65535, inclusive.",example:{release:"v0.15",wrong:N("DataPlane",`${F}${_}  publi\
cHTTPPort: 0`),right:N("DataPlane",`${F}${_}  publicHTTPPort: 80`)}},Ki={minimum:1,maximum:65535}});function yl(e){let{"observer-url":t,"agent-url":r}=ae(e);return[...t,...r].map(({pointer:s})=>s)}var vl,hl,bl=b(()=>{"use strict";be();kn();Rn();ee();V();vl={code:"\
invalid-url",severity:"error",reason:"The control plane calls these addresses over HTTP, and no CRD validates them.",sources:[{tag:"v0.15.0",crd:"observabilityp\
lanes",field:"observerURL",lines:"79-82"},{tag:"v1.2.3",file:"cmd/observer/main.go",lines:"114"},ya],conditions:e=>[{strings:yl(e),forbidden:hl}],check:(e,t)=>ke(
e,yl(t)).flatMap(({path:r,text:s})=>{let i=Jt(s,hl);return i===void 0?[]:[{path:r,...i}]}),message:({detail:e})=>`must be a URL such as https://observer.example\
.com; this one ${e}.`,example:{release:"v0.15",wrong:N("ObservabilityPlane",`${K(G)}observerURL: observer.example.com`),right:W(K(G))}},hl=[{when:fe(2e3),detail:"\
has more than 2000 characters"},{when:de(Z(/^https?:\/\//i)),detail:"does not begin with http:// or https://"},{when:Z(/^https?:\/\/[^/?#]*@/i),detail:"contains\
 a user name or password, which anyone who can read the manifest can see"},{when:Ha(e=>!URL.canParse(e)),detail:"has no valid host"}]});var Cl,xl,Vf,Ui,Pl,wl,Al=b(()=>{"use strict";be();kn();Rn();ee();V();Cl={code:"invalid-virtual-host",severity:"error",reason:"The control plane joins it as {env\
ironment}-{namespace}.{host}, and no CRD validates it.",sources:[Ut,Aa,ha],conditions:e=>[{strings:xl(e),forbidden:wl,fastPass:Pl}],check:(e,t)=>ke(e,xl(t)).flatMap(
({path:r,text:s})=>{let i=Ue(Pl,s)?void 0:Jt(s,wl);return i===void 0?[]:[{path:r,...i}]}),message:({detail:e})=>`must be a plain host name such as apps.example.\
com, without ${e}.`,example:{release:"v0.15",wrong:N("DataPlane",F+_.replace("apps.example.com","https://apps.example.com")),right:N("DataPlane",F+_)}},xl=e=>ae(
e).host.map(({pointer:t})=>t),Vf=/^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/,Ui=253,Pl=xe(de(fe(Ui)),Z(Vf)),wl=[{when:fe(Ui),detail:`more th\
an ${Ui} characters`},{when:Z(/^[a-z][a-z\d+.-]*:\/\//i),detail:"a scheme"},{when:Z(/\//),detail:"a path"},{when:Z(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),
detail:"an IP address in its place"},{when:Z(/:/),detail:"a port"},{when:Z(/\*/),detail:"a wildcard"},{when:Z(/\s/),detail:"blanks"},{when:Z(/_/),detail:"an und\
erscore"},{when:Z(/[A-Z]/),detail:"upper-case letters"},{when:Z(/^\.|\.$|\.\./),detail:"an empty part between dots"}]});var kl,Rl=b(()=>{"use strict";Dt();re();ye();ne();be();V();kl={code:"observability-secret-reference",severity:"warning",reason:'The control plane asks for an in\
line value and otherwise reports "agent mode must be enabled".',sources:[{issue:4578},{tag:"v0.16.0",file:"internal/clients/kubernetes/client.go",lines:"235-256"},
{tag:"v1.2.3",file:"internal/clients/kubernetes/client.go",lines:"238"}],...bn["observability-secret-reference"],check:(e,t)=>Ie(se(e,"/kind"))==="observability"?
Yt(t).flatMap(r=>H(Y(e,r))?[{path:r}]:[]):[],message:()=>"does not work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certi\
ficate inline in value.",example:{release:"v0.15",wrong:W(F),right:W(K(G))}}});var Ol,El=b(()=>{"use strict";ee();He();V();Ye();Ol={code:"placeholder-ca",severity:"warning",reason:"The control plane reads the value as PEM.",sources:[wn,_t],
check:(e,t)=>ce(e,t).filter(({text:r})=>le(r)==="placeholder"),message:()=>"looks like a placeholder: replace it with the CA of the cluster agent.",example:{release:"\
v0.15",wrong:W(K(`-----BEGIN CERTIFICATE-----
...
-----END CERTIFICATE-----`)),right:W(K(G))}}});var zf,Sl,Il=b(()=>{"use strict";be();ee();He();V();Ye();zf=`-----BEGIN PRIVATE KEY-----
example
-----END PRIVATE KEY-----
`,Sl={code:"private-key-in-ca",severity:"error",reason:"The control plane verifies the agent with the certificate of its CA alone.",sources:[xa,ba],conditions:e=>[
{strings:Ke(e),forbidden:[{when:Xa}]}],check:(e,t)=>ce(e,t).filter(({text:r})=>le(r)==="private-key"),message:()=>"contains a private key: remove it, keep only \
the CA certificate, and replace the key, which must be treated as leaked.",example:{release:"v0.15",wrong:W(K(G+zf)),right:W(K(G))}}});var Dl,Tl=b(()=>{"use strict";ne();Mt();ee();V();Dl={code:"scope-mismatch",severity:"error",reason:"A reference names the kind: a DataPlane is looked up in the \
namespace, a ClusterDataPlane in the cluster.",sources:[Bt,qt],among:"all",check:e=>{let{find:t}=Pn(e);return e.flatMap(r=>r.references.flatMap(({set:s,path:i,namePath:a,
targets:[{kind:c,name:l}]})=>{if(!s||t(r,c,l))return[];let p=t(r,hn(c),l);return p?[{plane:r,path:a===i?i:`${i}/kind`,detail:`${l} is a ${p.kind}`}]:[]}))},message:({
detail:e})=>`does not resolve: ${e}; refer to that kind, or to a plane of this kind.`,example:{release:"v0.15",wrong:`${xn("eu-west","ClusterDataPlane")}---
${ve}`,right:`${xn("eu-west")}---
${ve}`}}});function Ll(e){let t=new Map,r=new Map;for(let s of e)for(let i of s.hosts){let a=t.get(i);a?r.get(i)?.push(s)===void 0&&r.set(i,[a,s]):t.set(i,s)}return[...r].
filter(([,s])=>s.some(({planeID:i})=>i!==s[0]?.planeID)).map(([s,i])=>({host:s,planes:i}))}var Nl=b(()=>{"use strict"});var Ml,$l=b(()=>{"use strict";Nl();ee();V();Ml={code:"shared-virtual-host",severity:"warning",reason:"Routes are {environment}-{namespace}.{host}, and planes wi\
th different planeIDs are different clusters.",sources:[Ut,jt],among:"each",check:e=>Ll(e.map(t=>({...t,plane:t,hosts:t.publicHosts.map(({text:r})=>r)}))).flatMap(
({host:t,planes:[r,...s]})=>s.flatMap(({plane:i,planeID:a,publicHosts:c})=>a===r?.planeID?[]:c.filter(({text:l})=>l===t).map(({path:l})=>({plane:i,path:l,detail:String(
r?.name)})))),message:({detail:e})=>`is also the public host of ${e}, which is another cluster: use a different host for each cluster.`,example:{release:"v0.15",
wrong:`${ve}---
${N("DataPlane",F+_,`name: us-east
  namespace: acme`)}`,right:`${ve}---
${N("DataPlane",F+_.replace("apps","us"),`name: us-east
  namespace: acme`)}`}}});var Fl,_l=b(()=>{"use strict";re();ye();ne();ee();V();Fl={code:"undefaulted-field",severity:"error",reason:"The CRDs require planeID on Cluster kinds (v0.14) an\
d the kind of a reference (v0.15); the documentation calls both optional.",sources:[{tag:"v0.15.0",crd:"clusterdataplanes",field:"required fields of spec",lines:"\
201-204"},Cn,Ht("ObservabilityPlaneRef")],since:"v0.14",check:(e,t)=>{let{spec:r,metadata:s}=e;if(!H(r))return[];let i=[],a=H(s)?s.name:void 0;Ae(se(e,"/kind"))&&
r.planeID===void 0&&typeof a=="string"&&i.push({path:"/spec/planeID",detail:a});let c=se(e,"/kind");for(let{pointer:l,form:p,to:u}of Kn(c,t)){let f=Y(e,l),[h=""]=u;
p==="object"&&Ie(h)==="observability"&&H(f)&&f.kind===void 0&&i.push({path:`${l}/kind`,detail:h})}return i},message:({detail:e})=>`is optional in the documentat\
ion but required by the API server: set it to ${e}.`,fix:(e,{detail:t})=>t,example:{release:"v0.15",wrong:N("DataPlane",`${F}${_}observabilityPlaneRef:
  name: logs`),right:N("DataPlane",`${F}${_}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}}});var jl,Bl,ql=b(()=>{"use strict";ne();Mt();ee();V();jl=W(K(G),`name: logs
  namespace: acme`),Bl={code:"unused-observability-plane",severity:"warning",reason:"Planes use the observability plane that they refer to, or the one that the \
release falls back to if they refer to none.",sources:[Cn,{tag:"v0.16.0",file:"internal/controller/reference.go",lines:"454-465"}],since:"v0.8",among:"all",check:e=>{
let{findFirst:t}=Pn(e),r=new Set(e.flatMap(s=>s.references.map(({targets:i})=>t(s,i))));return e.flatMap(s=>Ie(s.kind)==="observability"&&!r.has(s)?[{plane:s,path:"\
/metadata/name"}]:[])},message:()=>"is not referenced by any plane: refer to it in an observabilityPlaneRef, or remove it.",example:{release:"v0.15",wrong:`${ve}\
---
${jl}`,right:`${N("DataPlane",`${F}${_}observabilityPlaneRef:
  kind: ObservabilityPlane
  name: logs`)}---
${jl}`}}});var tr,Kl,Hi=b(()=>{"use strict";pa();Ra();Ea();Fa();ja();qa();za();rl();ol();al();cl();dl();gl();bl();Al();Rl();El();Il();Tl();$l();_l();ql();tr=[Sl,tl,fl,Ol,il,
sl,Cl,vl,ml,$a,Fl,Va,Oa,kl,ll,_a],Kl=[Ba,ka,Dl,Ml,ua,Bl]});function Hl(e,t,r,s={},i=tr){let a=[];for(let l of Jf(i,t)){let p=Qf(l,e,t,s);p.length>0&&a.push(...p)}if(a.length===0)return a;let c=new Set(r.map(({path:l})=>l));
return a.filter(({issue:l})=>!c.has(l.path))}function Jf(e,t){if(e!==tr)return e.filter(i=>Be(i,t));let r=Ul.get(t);if(r)return r;let s=tr.filter(i=>Be(i,t));return Ul.
set(t,s),s}function Qf(e,t,r,s){try{return e.check(t,r,s).map(i=>{let a=e.fix?.(t,i);return{issue:Zf(e,i),severity:e.severity,...a!==void 0&&{fix:a}}})}catch{return[
{issue:{...Yi(e.code),path:"",field:""},severity:"error"}]}}function Zf(e,t){return{code:e.code,path:t.path,field:It(t.path),message:e.message(t)}}var Ul,Yi,Gi=b(
()=>{"use strict";re();ne();Hi();Ul=new Map;Yi=e=>({code:"rule-failed",message:`could not be checked: the rule ${e} failed; please report it.`})});function Yl(e,t){if(!Jn(e))return Wi(e.value);let{start:r,end:s}=e.range;return t.slice(r.offset,s.offset).includes("{{")}function Wi(e){return typeof e=="strin\
g"?e.includes("{{"):Array.isArray(e)?e.some(Wi):H(e)?Object.entries(e).some(([t,r])=>t.includes("{{")||t!=="annotations"&&Wi(r)):!1}var Jn,Vi=b(()=>{"use strict";
ye();Jn=({issues:e})=>e.some(({code:t})=>t==="yaml-syntax")});function Gl(e,t,r,s){let i=qo(e.value);if(i.length===0&&!Jn(e))return;let a=e.issues.map(l=>({...l,file:t,severity:Ti(l.code)})),c=[];for(let l of i){let p=Xf(l,
e,t,r,s);p.length!==0&&(a.push(...p),p.some(({severity:u})=>u==="error")&&c.push(...ed(l,e,t,r)))}return{planes:i,findings:a,fits:c}}function Xf({value:e,pointer:t},r,s,i,a){
let c=Ao(i)(e),l=c.ok?[]:c.issues,p=vt(i),u=H(e)&&Fe(p,e.kind)?Hl(e,p,l,a):[];if(l.length===0&&u.length===0)return[];return[...l.map(h=>f(h,Ti(h.code))),...u.map(
({issue:h,severity:C})=>f(h,C))];function f(h,C){let O=t+h.path,I=h.code==="unknown-field"?r.keyOf(O):r.positionOf(O);return{...h,path:O,file:s,severity:C,range:I}}}
function ed({value:e,pointer:t},r,s,i){let a=ko(e),c=a.includes(i)?void 0:a.at(-1);if(c===void 0)return[];let l=Se.indexOf(i)>Se.indexOf(c),{line:p}=r.positionOf(
t).start;return[{file:s,line:p,span:Ro(a),release:c,...l&&{later:i}}]}var Wl=b(()=>{"use strict";ye();Ce();Rt();aa();Gi();Vi()});function zl(e,t,r,s,i=Kl){let a=i.filter(p=>Be(p,t));if(r)return a.flatMap(p=>Vl(p,e,t,s));let c=a.filter(({among:p})=>p==="each");return[...je(e,({file:p})=>p).
values()].filter(p=>p.length>1).flatMap(p=>c.flatMap(u=>Vl(u,p,t,s)))}function Vl(e,t,r,s){try{return e.check(t,r).map(i=>{let a=i.plane.pointer+i.path,c={code:e.
code,path:a,field:It(i.path),message:e.message(i)},{plane:l}=i;return{plane:l,finding:{...c,file:l.path,severity:e.severity,range:s(l,i.path)}}})}catch{let[i]=t,
a={...Yi(e.code),path:"",field:""};return i?[{plane:i,finding:{...a,file:i.path,severity:"error",range:s(i,"")}}]:[]}}var Jl=b(()=>{"use strict";qn();re();ne();
Hi();Gi()});function Ql(e,t){let r=H(e)?e.kind:void 0;return Fe(t,r)?Kn(r,t).flatMap(s=>nd(e,s)):[]}function nd(e,{pointer:t,to:r,fallbacks:s}){let[i]=r;if(i===void 0)return[];
let a=Y(e,t);if(a==null||a===""){let[p,...u]=s;return p?[{path:t,namePath:t,targets:[p,...u],set:!1}]:[]}if(typeof a=="string")return[{path:t,namePath:t,targets:[
{kind:i,name:a}],set:!0}];if(!H(a)||typeof a.name!="string"||a.name==="")return[];let c=a.kind??i,l=[i,hn(i)].find(p=>p===c);return l===void 0?[]:[{path:t,namePath:`${t}\
/name`,targets:[{kind:l,name:a.name}],set:!0}]}var Zl=b(()=>{"use strict";re();ye();ne();Ce()});function Xl({value:e,pointer:t,document:r},s,i,a){let c=fa(e,s);if(!c)return[];let l=e;return[{...c,path:i,file:a,document:r,pointer:t,planeID:ma(e),references:Ql(
e,s),publicHosts:Ma(l,s),ca:ce(l,s).find(({text:p})=>le(p)==="certificate")}]}var ec=b(()=>{"use strict";Ni();Vt();Zl();He();Ye()});function tc(e,t,r){if(t.length===0)return[...e];let s=td(t),i=({code:u,range:{start:f}})=>[rc(u,f.line),ic(u,s(f.offset))],a=new Set(t.filter(({hasReason:u})=>u).
map(nc)),c=e.filter(u=>!i(u).some(f=>a.has(f))),l=new Set(e.flatMap(i)),p=t.flatMap(u=>{let f=u.hasReason?l.has(nc(u))?void 0:id:rd;return f?[{...f,path:"",field:"",
file:r,severity:"warning",range:u.range}]:[]});return[...c,...p]}function td(e){let t=new Map(e.map(({document:s})=>[s.start.offset,s.end.offset])),r=[...t.keys()].
sort((s,i)=>s-i);return s=>{let i=0,a=r.length;for(;i<a;){let l=i+a>>1;(r[l]??0)<=s?i=l+1:a=l}let c=r[i-1];return c!==void 0&&s<(t.get(c)??0)?c:void 0}}function sc(e,t){
let{start:r,end:s}=e.range,i=t.slice(r.offset,s.offset),a=e.positionOf("").start,c=ia(e),l=0,p=r.offset;return i.split(`
`).flatMap((u,f)=>{let h=p;for(p+=u.length+1;h>=(c[l]?.[1]??Number.POSITIVE_INFINITY);)l++;let C=od.exec(u),O=C?.[1];if(!C||O===void 0||h>=(c[l]?.[0]??Number.POSITIVE_INFINITY))
return[];let I=C[2]!==void 0;if(!I&&h>=a.offset)return[];let M=r.line+f,B=u.indexOf("#")+1,U={line:M,column:B,offset:h+B-1},q={start:U,end:{line:M,column:B+O.length,
offset:U.offset+O.length}};return[{code:C[3]??"",hasReason:C[4]!==void 0,line:I?M+1:void 0,document:e.range,range:q}]})}var nc,rc,ic,rd,id,od,oc,ac=b(()=>{"use \
strict";Ii();nc=({code:e,line:t,document:r})=>t===void 0?ic(e,r.start.offset):rc(e,t),rc=(e,t)=>`${e} on line ${t}`,ic=(e,t)=>`${e} in the document at ${t}`;rd=
{code:"suppression-without-reason",message:"suppression has no reason and is ignored: add one after the code, as in `CODE -- reason`."},id={code:"unused-suppres\
sion",message:"unused suppression: there is no such finding here; remove the comment."},od=/^[ \t]*(#[ \t]*openchoreo-planes-disable(-next-line)?[ \t]+([\w-]+)(?:[ \t]+--[ \t]*(\S.*)|[ \t]*))\r?$/,
oc="openchoreo-planes-disable"});function cc({release:e=dn,complete:t=!1,valuesOnly:r=!0,...s}){let i=vt(e),a=[],c=[],l=0,p=0;function u({path:h,text:C},O,I=!1){l++;let M=C.includes("{{"),B=C.includes(
oc),U=[],q=[],j=[],z=[],me=!1,Ve=!1,{documents:In}=Di(C,{valuesOnly:r});for(let[Qe,he]of In.entries())if(M&&Yl(he,C))me=!0;else if(I&&Jn(he)&&!Uo(sd(he,C)))Ve=!0;else{
let Pe=Gl(he,h,e,s);if(!Pe)continue;for(let ue of Pe.findings)U.push(ue);for(let ue of Pe.fits)j.push(ue);if(B&&Pe.planes.length>0)for(let ue of sc(he,C))q.push(
ue);for(let{value:ue,pointer:X}of Pe.planes)z.push({value:ue,pointer:X,document:Qe})}p+=z.length,z.length>0&&c.push(h);let ze=t||z.length>1,Je=U.length>0||q.length>
0||me||Ve;!ze&&!Je||a.push({number:O,path:h,findings:U,directives:q,fits:j,listed:ze?z.flatMap(Qe=>Xl(Qe,i,h,O)):[],isTemplate:me,isSkipped:Ve})}function f(h){let C=a.
flatMap(({listed:I})=>I),O=je(zl(C,i,t,ld(h)),({plane:I})=>I.file);return{findings:a.flatMap(({number:I,path:M,findings:B,directives:U})=>tc([...B,...(O.get(I)??
[]).map(({finding:q})=>q)],U,M).sort(ad)),files:l,planes:p,filesWithPlanes:c,fits:a.flatMap(({fits:I})=>I),templates:a.filter(({isTemplate:I})=>I).map(({path:I})=>I),
skipped:a.filter(({isSkipped:I})=>I).map(({path:I})=>I)}}return{add:u,skip:()=>{l++},finish:f}}function ld(e){let t;return({file:r,document:s,pointer:i},a)=>(t?.
file!==r&&(t={file:r,documents:Di(e(r)).documents}),t.documents[s]?.positionOf(i+a)??{start:lc,end:lc})}var sd,ad,lc,uc=b(()=>{"use strict";qn();Ce();Rt();sa();
Wl();Jl();ec();ac();Vi();sd=({range:e},t)=>t.slice(e.start.offset,e.end.offset),ad=(e,t)=>e.range.start.offset-t.range.start.offset;lc={line:1,column:1,offset:0}});function Ge(e){return`${e.field===""?"document":e.field}: ${e.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,cd)}var cd,Qn=b(()=>{"use strict";cd=e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`});var rn,pc=b(()=>{"use strict";rn=(e,t)=>`${e} ${t}${e===1?"":"s"}`});function on(e){let t=e.filter(({severity:r})=>r==="error").length;return{errors:t,warnings:e.length-t}}var rr=b(()=>{"use strict"});function On({findings:e,files:t,planes:r,filesWithPlanes:s}){let{errors:i,warnings:a}=on(e),c=`${rn(t,"file")}, ${s.length} with OpenChoreo planes`;return r===0&&
e.length===0?`${c}: no plane found; nothing was checked`:`${c}: ${rn(r,"plane")} checked; ${rn(i,"error")}, ${rn(a,"warning")}`}function dc({templates:e,skipped:t}){
let r=[];return e.length>0&&r.push(`${rn(e.length,"file")} with Helm templates skipped (${fc(e)}): lint the rendered output instead: helm template . | openchore\
o-planes lint -`),t.length>0&&r.push(`${rn(t.length,"file")} skipped, not YAML and not OpenChoreo: ${fc(t)}`),r}var fc,ir=b(()=>{"use strict";pc();rr();fc=e=>e.
length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", ")});function ud(e){let{file:t,severity:r,code:s,range:i}=e,{start:a,end:c}=i,l={file:t,line:a.line,col:a.column,endLine:c.line,endColumn:c.column,title:s},p=Object.
entries(l).map(([u,f])=>`${u}=${pd(String(f))}`);return`::${r} ${p.join(",")}::${gc(Ge(e))}`}var mc,gc,pd,hc=b(()=>{"use strict";$e();Qn();ir();mc=e=>[...e.findings.
map(ud),On(e),""].join(`
`);gc=e=>un(e).replaceAll("%","%25"),pd=e=>gc(e).replaceAll(":","%3A").replaceAll(",","%2C")});var yc,vc=b(()=>{"use strict";$e();Qn();yc=({findings:e})=>{let t=new Map,r=e.map(s=>{let{file:i,code:a,severity:c,path:l,range:p}=s,u=`${i}#${l} ${a}`,f=t.get(
u)??0;return t.set(u,f+1),{description:Ge(s),check_name:a,fingerprint:f===0?u:`${u} ${f+1}`,severity:c==="error"?"major":"minor",location:{path:i,lines:{begin:p.
start.line,end:p.end.line}}}});return pn(r)}});var fd,dd,bc,xc=b(()=>{"use strict";dd=()=>fd??=require("./cli/groups.cjs"),bc=(...e)=>dd().groupsOf(...e)});var Pc,wc=b(()=>{"use strict";xc();ir();Pc=(e,t)=>[...e.findings.length>0||e.fits.length>0?bc(e,t):[],`${On(e)}
`].join(`
`)});var Cc,Ac=b(()=>{"use strict";qn();$e();rr();Cc=({findings:e,files:t,planes:r})=>{let s=[...je(e,({file:i})=>i)].map(([i,a])=>({file:i,issues:a.map(({code:c,severity:l,
message:p,path:u,field:f,range:{start:h,end:C}})=>({code:c,severity:l,message:p,path:u,field:f,line:h.line,column:h.column,endLine:C.line,endColumn:C.column}))}));
return pn({version:1,summary:{files:t,planes:r,...on(e)},results:s})}});function md(e,t){let r=or(e),s=t.length===0?[`    <testcase name="planes" classname="${r}"/>`]:t.flatMap(c=>gd(r,c)),i=Math.max(1,t.length),{errors:a}=on(t);return{
tests:i,lines:[`  <testsuite name="${r}" tests="${i}" failures="${a}" errors="0">`,...s,"  </testsuite>"]}}function gd(e,t){let{code:r,severity:s,range:i,file:a}=t,
{line:c,column:l}=i.start,p=Ge(t),u=`${a}:${c}:${l}`;return[`    <testcase name="${or(`${r} at ${c}:${l}`)}" classname="${e}">`,s==="error"?`      <failure type\
="${or(r)}" message="${or(p)}">${zi(`${u} ${p}`)}</failure>`:`      <system-out>${zi(`${u} warning: ${p}`)}</system-out>`,"    </testcase>"]}var kc,zi,or,Rc=b(()=>{
"use strict";qn();$e();Qn();rr();kc=({findings:e,filesWithPlanes:t})=>{let r=je(e,({file:l})=>l),i=[...new Set([...t,...r.keys()])].map(l=>md(l,r.get(l)??[])),a=i.
reduce((l,{tests:p})=>l+p,0),{errors:c}=on(e);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="openchoreo-planes" tests="${a}" failures="${c}"\
>`,...i.flatMap(({lines:l})=>l),"</testsuites>",""].join(`
`)};zi=e=>un(e).replace(/[\ufffe\uffff]/g,"\uFFFD").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),or=e=>zi(e).replaceAll('"',"&quot;")});var hd,yd,Oc,Ec=b(()=>{"use strict";yd=()=>hd??=require("./cli/explanations.cjs"),Oc=(...e)=>yd().explanations(...e)});function bd({code:e,severity:t,what:r,why:s,sources:i}){let a=`${r} ${s} openchoreo-planes explain ${e} shows an example.`,c=i.map(({url:p})=>p),l=i.map(({title:p,
url:u})=>`- [${p}](${u})`);return{id:e,shortDescription:{text:r},fullDescription:{text:`${r} ${s}`},help:{text:[a,...c].join(`
`),...l.length>0&&{markdown:`${a}

${l.join(`
`)}`}},defaultConfiguration:{level:t}}}function xd(e,t){let{file:r,code:s,severity:i,path:a,range:c}=e,{start:l,end:p}=c,u=t.findIndex(f=>f.code===s);return{ruleId:s,
...u>=0&&{ruleIndex:u},level:i,message:{text:Ge(e)},locations:[{physicalLocation:{artifactLocation:{uri:Pd(r)},region:{startLine:l.line,startColumn:l.column,endLine:p.
line,endColumn:p.column}},logicalLocations:[{fullyQualifiedName:a}]}],partialFingerprints:{"openchoreoPlanes/v1":`${s} ${a}`}}}function Pd(e){let t=e.split("/").
map(encodeURIComponent).join("/");return e.startsWith("/")?`file://${t}`:t.replace(/^([A-Za-z])%3A\//,"file:///$1:/")}var Sc,vd,Ic=b(()=>{"use strict";$e();Qn();
Ec();Sc=({findings:e},{version:t})=>{let r=new Set(e.map(({code:a})=>a)),s=Oc().filter(({code:a})=>r.has(a)),i={tool:{driver:{name:"openchoreo-planes",version:t,
informationUri:"https://openchoreo.dev",rules:s.map(bd)}},columnKind:"utf16CodeUnits",results:e.map(a=>xd(a,s))};return pn({$schema:vd,version:"2.1.0",runs:[i]})},
vd="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"});var wd,Dc,Tc,Lc,Nc=b(()=>{"use strict";Dc=()=>wd??=require("./cli/glob.cjs"),Tc=(...e)=>Dc().globOf(...e),Lc=(...e)=>Dc().isGlob(...e)});var Cd,sr,Ji,Mc,Qi,$c,Fc=b(()=>{"use strict";sr=()=>Cd??=require("./cli/ignored.cjs"),Ji=(...e)=>sr().ignoringAround(...e),Mc=(...e)=>sr().ignoringIn(...e),Qi=(...e)=>sr().
isIgnored(...e),$c=(...e)=>sr().patternsOf(...e)});function jc(e){return Ad.test(e)}var En,_c,Ad,xb,Bc=b(()=>{"use strict";En=require("fs"),_c=require("path"),Ad=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,xb=1440*
60*1e3});function*qc(e,{cwd:t,ignore:r=[],onFault:s}){let i=new Set,a=r.length>0?$c(t,r):[];function*c(l,p,u,f){let h=(0,Re.realpathSync)(l);if(i.has(h))return;i.add(h);
let C=Mc(l,u);for(let O of(0,Re.readdirSync)(l,{withFileTypes:!0}).sort(Ed)){let I=Zi(l,sn.sep,O.name),M=p===""?O.name:Zi(p,"/",O.name),B=Rd.test(O.name)&&f(M);
try{let U=O.isSymbolicLink()?Id(I,B):O,q=U?.isDirectory()??!1;if(!q&&!B||q&&(Od.has(O.name)||jc(O.name))||[C,a].some(j=>j.length>0&&Qi(I,q,j)))continue;if(q)yield*c(
I,M,C,f);else if(U?.isFile()){let j=O.isSymbolicLink()?(0,Re.realpathSync)(I):Zi(h,sn.sep,O.name);i.has(j)||(yield{path:M,fromDirectory:!0}),i.add(j)}}catch(U){
s(`${M}: ${en(U)}`)}}}for(let l of e)try{if(l==="-"){i.has(We)||(yield{path:We,fromDirectory:!1}),i.add(We);continue}let p=(0,sn.resolve)(t,l),u=Sd(l),f=(0,Re.statSync)(
p,{throwIfNoEntry:!1});if(!f&&Lc(u)){let h=!1;for(let C of kd(u,t,c))h=!0,yield C;h||s(`${l}: no YAML or JSON file matches`)}else if(f){if(f.isDirectory())yield*c(
p,u==="."?"":u,Ji(p),()=>!0);else if(!Dd(f,p))s(`${l}: it is neither a file nor a directory`);else if(a.length===0||!Qi(p,!1,a)){let h=f.isFile()?(0,Re.realpathSync)(
p):p;i.has(h)||(yield{path:u,fromDirectory:!1}),i.add(h)}}else throw Object.assign(new Error,{code:"ENOENT"})}catch(p){s(`${l}: ${en(p)}`)}}function*kd(e,t,r){let{
base:s,isMatch:i}=Tc(e),a=(0,sn.resolve)(t,s);if(!(0,Re.statSync)(a,{throwIfNoEntry:!1})?.isDirectory())return;let c=s==="."?"":s,l=c===""?0:c.length+(c.endsWith(
"/")?0:1);yield*r(a,c,Ji(a),p=>i(p.slice(l)))}function Id(e,t){try{return(0,Re.statSync)(e)}catch(r){if(t)throw r;return}}function Dd(e,t){return e.isFile()||e.
isFIFO()&&/^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(t)}var Re,sn,We,Rd,Od,Ed,Zi,Sd,Xi=b(()=>{"use strict";Re=require("fs"),sn=require("path");Nc();Fc();wt();Bc();
We="<stdin>";Rd=/\.(?:ya?ml|json)$/i,Od=new Set([".git","node_modules"]),Ed=(e,t)=>e.name<t.name?-1:1,Zi=(e,t,r)=>e.endsWith(t)?e+r:e+t+r,Sd=e=>sn.sep==="\\"?e.
replaceAll("\\","/"):e});var Td,Ld,Kc,Uc=b(()=>{"use strict";Ld=()=>Td??=require("./cli/fix.cjs"),Kc=(...e)=>Ld().fixFiles(...e)});function Hc(e,t=Date.now){if(!e.watched)return{step:()=>{},end:()=>{}};let r=t(),s=0,i=r,a=!1;return{step(){if(s++,s%16!==0)return;let c=t();c-r<500||c-i<100||(i=
c,a=!0,e.progress(`\r${s} files`))},end(){a&&e.progress("\r\x1B[K")}}}var Yc=b(()=>{"use strict"});function eo(e,t){return e===We?Buffer.from(t.stdin()):Nd(e,t.cwd)}function Nd(e,t){let r=(0,Wc.resolve)(t,e),s=(0,De.openSync)(r,"r");try{if(/^\/(?:dev|proc)\//.
test(r))return(0,De.readFileSync)(s);let i=(0,De.readSync)(s,ar);return i<ar.length?ar.subarray(0,i):Buffer.concat([ar,(0,De.readFileSync)(s)])}finally{(0,De.closeSync)(
s)}}function lr(e){if(e[0]===255&&e[1]===254)return new TextDecoder("utf-16le").decode(e);if(e[0]===254&&e[1]===255)return new TextDecoder("utf-16be").decode(e);
let t=e.toString("utf8");return(0,Gc.isUtf8)(e)?t:t.replaceAll("\uFFFD","\uFFFF")}function Vc(e){return e[0]===255||e[0]===254?ri(lr(e)):e.includes("openchoreo")||
e.includes("Plane")&&ri(e.toString("latin1"))}var Gc,De,Wc,ar,zc=b(()=>{"use strict";Gc=require("buffer"),De=require("fs"),Wc=require("path");Rt();Xi();ar=Buffer.
allocUnsafeSlow(64*1024)});var Jc={};Q(Jc,{lintCommand:()=>Fd});async function Fd({options:e,positionals:t},r){let{format:s,complete:i,ignore:a,quiet:c,fix:l}=e,p=Mo(e.release),u=e.at===void 0?
void 0:jd(e.at);if(t.length===0)throw new ge("lint needs files or directories, or - for standard input");if(l&&t.includes("-"))throw new ge("--fix needs files: \
standard input has no place to write to");let f=[],h=j=>{f.push(j)},C=[...qc(t,{cwd:r.cwd,ignore:a,onFault:h})],O=l?await Kc(C,p,r):oe.ok;if(O>oe.failure)return O;
let{report:I,textOf:M}=_d(C,r,{release:p,complete:i,at:u,onFault:h}),B=I.findings.filter(({severity:j})=>j==="error"),U=c?{...I,findings:B}:I;r.stdout(Md[s](U,{
colors:r.colors,version:Bn,textOf:M}),...s==="github"?["commands"]:[]);for(let j of dc(I))fn(r,j);$d.has(s)||fn(r,On(U));for(let j of f)ct(r,j);return f.length>
0||O===oe.failure?oe.failure:(e["fail-level"]==="error"?B:I.findings).length>0||e["fail-if-none"]&&I.planes===0?oe.findings:oe.ok}function _d(e,t,{release:r,complete:s,
at:i,onFault:a}){let c={release:r,complete:s,...i&&{at:i,endOf:Fo}},l=cc(c),p=Hc(t),u;for(let[C,{path:O,fromDirectory:I}]of e.entries()){try{let M=eo(O,t);if(I&&
!Vc(M))l.skip();else{let B=lr(M);O===We&&(u=B),l.add({path:O,text:B},C,I)}}catch(M){a(`${O}: ${en(M)}`)}p.step()}let f=C=>{if(C===We)return u;try{return lr(eo(C,
t))}catch{return}},h=l.finish(C=>f(e[C]?.path??"")??"");return p.end(),{report:h,textOf:f}}function jd(e){if(e==="now")return new Date;let t=Bd.exec(e),[,r="",s="",
i=""]=t??[],a=Number(i)>=1&&Number(i)<=new Date(Date.UTC(Number(r),Number(s),0)).getUTCDate(),c=new Date(e);if(t===null||!a||Number.isNaN(c.getTime()))throw new ge(
"--at must be a day such as 2026-11-21, a time such as 2026-11-21T08:00:00Z, or now");return c}var Md,$d,Bd,Qc=b(()=>{"use strict";_o();uc();hc();vc();wc();Ac();
Rc();Ic();ir();Xi();Uc();ut();Zr();Yc();zc();wt();Xr();Md={human:Pc,json:Cc,sarif:Sc,github:mc,gitlab:yc,junit:kc},$d=new Set(["human","github"]);Bd=/^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/});var Zc={};Q(Zc,{defaultCommand:()=>Ud});var qd,Kd,Ud,Xc=b(()=>{"use strict";Kd=()=>qd??=require("./cli/default.cjs"),Ud=(...e)=>Kd().defaultCommand(...e)});var eu={};Q(eu,{migrateCommand:()=>Gd});var Hd,Yd,Gd,nu=b(()=>{"use strict";Yd=()=>Hd??=require("./cli/migrate.cjs"),Gd=(...e)=>Yd().migrateCommand(...e)});var tu={};Q(tu,{graphCommand:()=>zd});var Wd,Vd,zd,ru=b(()=>{"use strict";Vd=()=>Wd??=require("./cli/graph.cjs"),zd=(...e)=>Vd().graphCommand(...e)});var iu={};Q(iu,{checklistCommand:()=>Zd});var Jd,Qd,Zd,ou=b(()=>{"use strict";Qd=()=>Jd??=require("./cli/checklist.cjs"),Zd=(...e)=>Qd().checklistCommand(...e)});var su={};Q(su,{schemaCommand:()=>nm});var Xd,em,nm,au=b(()=>{"use strict";em=()=>Xd??=require("./cli/schema.cjs"),nm=(...e)=>em().schemaCommand(...e)});var lu={};Q(lu,{policyCommand:()=>im});var tm,rm,im,cu=b(()=>{"use strict";rm=()=>tm??=require("./cli/policy.cjs"),im=(...e)=>rm().policyCommand(...e)});var uu={};Q(uu,{explainCommand:()=>am});var om,sm,am,pu=b(()=>{"use strict";sm=()=>om??=require("./cli/explain.cjs"),am=(...e)=>sm().explainCommand(...e)});var Sn=require("fs"),hu=require("path");$e();yr();ut();xt();var Wr=100;function zr(){let e=Object.entries(_e).map(([i,a])=>[So(i,a),a.summary]),t=[["help COMMAND","how to use a command"],["--version","the version of\
 this program"]],r=Math.max(...[...e,...t].map(([i])=>i.length));return`openchoreo-planes validates, migrates and explains OpenChoreo plane manifests

${[...e,...t].map(([i,a])=>`  openchoreo-planes ${i.padEnd(r)}  ${a}
`).join("")}`}function Eo(e){let t=_e[e],r=[...Object.entries(t.options),["help",kp]],s=r.map(([l,{value:p}])=>`--${l}${p===void 0?"":` ${p}`}`),i=Math.max(...s.
map(l=>l.length)),a=r.map(([,l],p)=>Vr(Rp(l),Wr-i-4).map((f,h)=>`  ${(h===0?s[p]??"":"").padEnd(i)}  ${f}`).join(`
`));return[`openchoreo-planes ${So(e,t)}${Object.keys(t.options).length>0?" [OPTIONS]":""}`,"",...Vr(t.description,Wr),"",...a,"",...Vr(t.epilogue,Wr),""].join(
`
`)}var kp={help:"show this help"},So=(e,t)=>t.arguments===""?e:`${e} ${t.arguments}`,Rp=({help:e,default:t})=>t===void 0?e:`${e} (default: ${t})`;function Vr(e,t){
let r=[];for(let s of e.split(" ")){let i=r.at(-1);i!==void 0&&i.length+1+s.length<=t?r[r.length-1]=`${i} ${s}`:r.push(s)}return r}ut();Zr();xt();Xr();var lm={lint:async()=>(await Promise.resolve().then(()=>(Qc(),Jc))).lintCommand,default:async()=>(await Promise.resolve().then(()=>(Xc(),Zc))).
defaultCommand,migrate:async()=>(await Promise.resolve().then(()=>(nu(),eu))).migrateCommand,graph:async()=>(await Promise.resolve().then(()=>(ru(),tu))).graphCommand,
checklist:async()=>(await Promise.resolve().then(()=>(ou(),iu))).checklistCommand,schema:async()=>(await Promise.resolve().then(()=>(au(),su))).schemaCommand,policy:async()=>(await Promise.resolve().then(()=>(cu(),lu))).
policyCommand,explain:async()=>(await Promise.resolve().then(()=>(pu(),uu))).explainCommand};async function fu(e,t){let r=so(t),[s,...i]=e;try{return s===void 0?
(r.stdout(zr()),oe.failure):cm.has(s)?du(i[0],r):um.has(s)?(r.stdout(`${Bn}
`),oe.ok):await pm(mu(s),i,r)}catch(a){if(!Lo(a))throw a;let c=s!==void 0&&gu(s)?`help ${s}`:"help";return ct(r,a.message),fn(r,`Run "openchoreo-planes ${c}" fo\
r usage.`),oe.failure}}var cm=new Set(["help","--help","-h"]),um=new Set(["version","--version","-V","-v"]);function du(e,t){return t.stdout(e===void 0?zr():Eo(
mu(e))),oe.ok}async function pm(e,t,r){let s=No(e,t);return s===void 0?du(e,r):(await lm[e]())(s,r)}function mu(e){if(gu(e))return e;let t=e.startsWith("-")?"op\
tion":"command";throw new ge(`unknown ${t} ${e}${Ct(e,Object.keys(_e))}`)}function gu(e){return Object.hasOwn(_e,e)}function cr(e,t){let r=Buffer.from(t);for(;r.length>0;)try{r=r.subarray((0,Sn.writeSync)(e,r))}catch(s){let i=lt(s);if(i==="EPIPE"||i==="EBADF")return;if(i!=="E\
AGAIN")throw s}}function yu(e){try{if(!(0,Sn.fstatSync)(e).isCharacterDevice())return!1}catch{return!1}return(e===1?process.stdout:process.stderr).isTTY===!0}function fm(){
let{NO_COLOR:e,FORCE_COLOR:t,TERM:r}=process.env;return e!==void 0&&e!==""?!1:t!==void 0&&t!==""?t!=="0"&&t!=="false":yu(1)&&r!=="dumb"}async function dm(){process.
exitCode=await fu(process.argv.slice(2),{stdout:e=>cr(1,e),stderr:e=>cr(2,e),progress:e=>cr(2,e),stdin:()=>(0,Sn.readFileSync)(0),cwd:process.cwd(),generated:(0,hu.join)(
__dirname,"../generated"),get colors(){return fm()},get watched(){return yu(2)&&!process.env.CI}})}dm().catch(e=>{cr(2,`openchoreo-planes: a fault of this progr\
am, please report it: ${_n(e instanceof Error?e.stack??e.message:"an unknown error")}
`),process.exitCode=oe.failure});
