"use strict";var fe=Object.defineProperty;var Sn=Object.getOwnPropertyDescriptor;var jn=Object.getOwnPropertyNames;var En=Object.prototype.hasOwnProperty;var Cn=(n,e)=>{for(var i in e)fe(n,i,{get:e[i],enumerable:!0})},$n=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of jn(e))!En.call(n,r)&&
r!==i&&fe(n,r,{get:()=>e[r],enumerable:!(t=Sn(e,r))||t.enumerable});return n};var Vn=n=>$n(fe({},"__esModule",{value:!0}),n);var Ti={};Cn(Ti,{ValidationError:()=>M,assertBuildPlane:()=>yi,assertDataPlane:()=>gi,assertEnvironment:()=>ki,assertObservabilityPlane:()=>wi,assertOrganization:()=>Pi,
formatIssue:()=>J,isBuildPlane:()=>mi,isDataPlane:()=>pi,isEnvironment:()=>hi,isObservabilityPlane:()=>bi,isOrganization:()=>vi,isPlane:()=>Ii,validateBuildPlane:()=>In,
validateDataPlane:()=>Dn,validateEnvironment:()=>Rn,validateObservabilityPlane:()=>An,validateOrganization:()=>Tn,validatePlane:()=>Di,validateUpdate:()=>Ri,withDefaults:()=>zn});
module.exports=Vn(Ti);function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function v(n){return!c(n)}function S(n){return n.split("/").slice(1).map(Kn)}var Z=n=>n.replaceAll("~","~0").replaceAll("/","~1"),Kn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function $e(n){return/[~\d]/.test(n)?S(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function P(n,e){
let i=n;for(let t of Ln(e))if(Array.isArray(i))i=i[Number(t)];else if(v(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function Ln(n){let e=ce.get(n);if(e)return e;let i=S(n);return ce.size<Nn&&ce.set(n,i),i}var ce=new Map,Nn=1e3;function Ve(n,e){let i=v(n)?n.kind:void 0,t=typeof i=="string"&&Object.hasOwn(e,i)?e[i]:void 0;return Ke(n,t??{},n)}function Ke(n,e,i){if(!v(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[r,o]of Object.entries(e)){let s=Object.hasOwn(n,r)?n[r]:void 0,a="within"in o?s==null?s:Ke(s,o.within,i):s??Bn(o,i);a!==void 0&&
(t[r]=a)}return t}function Bn(n,e){if("value"in n)return n.value;let i=S(n.from).reduce((t,r)=>v(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||
i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===void 0||n.pattern.test(i)?i:void 0}var $=[],de=[];function pe(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let o=n.length,s=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-s);)o--,s--;let a=0;for(;a<o&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(o-=a,s-=a,t!==void 0&&s-o>t)return t;if(o===0)return t!==void 0&&s>t?t:s;
let h,w,g,T,p=0,z=0;for(;p<o;)de[p]=n.charCodeAt(a+p),$[p]=++p;for(;z<s;){for(h=e.charCodeAt(a+z),g=z++,w=z,p=0;p<o;p++)T=h===de[p]?g:g+1,g=$[p],w=$[p]=g>w?T>w?
w+1:T:T>g?g+1:T;if(t!==void 0){let B=w;for(p=0;p<o;p++)$[p]<B&&(B=$[p]);if(B>t)return t}}return $.length=o,de.length=o,t!==void 0&&w>t?t:w}var Fn=64;function F(n,e){if(n.length>Fn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let o of e){if(Math.abs(o.length-
n.length)>=t)continue;let s=o.toLowerCase(),a=Hn(i,s)?1:pe(i,s,{maxDistance:t});a<t&&(t=a,r=o)}return r}function Hn(n,e){if(n.length!==e.length||n===e)return!1;let i=0;for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+
2)}var m=Object.prototype;function A(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function O(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)
i++;return i>e}function Ne(n,e){let i=0;for(let t in n){let r=n[t];i+=t.length+(Le(r)?r.length:0)}return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Le).join("")).length>e}var Le=n=>typeof n=="string";function ge(n){let e=n.filter(v).filter(t=>t.controller===!0),i=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(i.map(r=>t[r])))).size>1}var R=!1,q=[{code:"unreadable",path:"",field:"",message:""}],Fe=1e4,H=0,_={code:"too-many-issues",path:"",field:"",message:""};function He(n,e){let i=H;H=0;try{
let t=Ge(n,e);if(t===null||H<Fe)return t;let r=t.filter(o=>o!==_);return[...r,{..._,omitted:t.length-r.length}]}finally{H=i}}var Ue=Symbol("thorough");function Me(n,e){
let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==Ue)throw t;return Ge(n,e)===null}finally{R=i}}function Ge(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{
R=!0}}var Un=20;function l(n,e,i,t){if(R)return q;let r=++H<Fe?{code:i,path:qe(e),field:_e(e),message:"",...t}:_;return n===null?[r]:(n.push(r),n)}function d(n){
return f(null,null,n,"object")}function f(n,e,i,t){return i===null?l(n,e,"null-value"):l(n,e,"wrong-type",{expected:t,found:Wn(i)})}function b(n,e,i,{code:t="in\
valid-format",rule:r,maxLength:o}){return typeof i!="string"?f(n,e,i,"string"):o!==void 0&&O(i,o)?l(n,e,"too-long",{limit:o,unit:"characters"}):l(n,e,t,r===void 0?
void 0:{rule:r})}function k(n,e,i,{code:t="unknown-value",allowed:r,codes:o}){if(R)return q;if(typeof i!="string")return f(n,e,i,"string");let s=o!==void 0&&Object.
hasOwn(o,i)?o[i]:void 0;if(s!==void 0)return l(n,e,s);let a=F(i,r);return l(n,e,t,a===void 0?{allowed:r}:{allowed:r,suggestion:a})}function D(n,e,i,{minimum:t,maximum:r}){
return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.isInteger(i)&&Number.isFinite(i)?l(n,e,"not-an-integer"):l(n,e,"out-of-range",{minimum:t,maximum:r})}
function ye(n,e,i,{code:t="invalid-format",rule:r}){return Object.hasOwn(e,i)?l(n,i,t,r===void 0?void 0:{rule:r}):n}function be(n,e,i,t){let r=e[i];return Object.
hasOwn(e,i)&&r!==void 0?b(n,i,r,t):n}function we(n){if(n!==null)for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=qe(
i),r=_e(i);for(let o of e)o!==_&&(o.path=t+o.path,o.field=r+o.field);if(n===null)return e;for(let o of e)n.push(o);return n}function y(n,e,i){if(R)return Mn(n,e,
i);let{known:t,required:r=[],codes:o}=i,s=t.filter(g=>U(e[g])||!me(e,g)),a=new Set,h=Un,w=[];for(let g of n??[]){if(g.code==="unknown-field"&&g.name===void 0){if(!me(
e,We(g.path)))continue;a.add(Zn(g,s,i,h-- >0))}w.push(g)}w=w.filter(g=>!qn(g,a));for(let g of s)U(e[g])?r.includes(g)&&!a.has(g)&&(w=l(w,g,o?.[g]??"missing-fiel\
d")):w=l(w,g,"unreadable");return w.length===0?null:w}function Mn(n,e,{known:i,required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||
Gn({}))throw Ue;if(n!==null)return q;let o=s=>U(e[s])?t.includes(s):!me(e,s);return i.some(o)?q:null}function Gn(n){for(let e in n)return!0;return!1}function Zn(n,e,{
replaced:i,elsewhere:t},r){let o=We(n.path);n.name=o;let s=t!==void 0&&Object.hasOwn(t,o)?t[o]:void 0,h=e.find(w=>i?.[o]===w)??(s===void 0&&r?F(o,e):void 0);return h!==
void 0&&(n.suggestion=h),s!==void 0&&(n.knownIn=s),h}function qn(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Ze(n,e,i){
let t=i.filter(o=>!U(e[o])).length;if(t===1)return n;let r=t===0?(n??[]).filter(o=>o.code!=="null-value"):n;return l(r,null,"value-from",{found:t===0?"neither":
"both",branches:i})}function he(n,e,i){let t=e.generateName;if(!_n(t)){let r=n?.find(({path:o,code:s})=>o==="/generateName"&&s==="invalid-name");return r!==void 0&&
typeof t=="string"&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return l(Be(Be(n,"/name"),"/generateName"),"name","missing-field")}var Be=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},me=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),U=n=>n==null,_n=n=>U(n)||
n==="",qe=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Z(n)}`,_e=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,We=n=>S(n)[0]??"";function Wn(n){return Array.
isArray(n)?"array":typeof n}var Je={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Ye({checks:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,o=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(o)return o(i);let s=Jn(t);if(r==null)return l(s,"kind","missin\
g-field");let a=Object.keys(n);if(typeof r!="string")return k(s,"kind",r,{code:"unknown-kind",allowed:a});let h=Object.hasOwn(e,r)?e[r]:F(r,a);return l(s,"kind",
"unknown-kind",h===void 0?{allowed:a}:{allowed:a,suggestion:h})}}function Jn(n){return n==null?l(null,"apiVersion","missing-field"):n===Je.allowed[0]?null:k(null,
"apiVersion",n,Je)}function xe({code:n,path:e,minimum:i},t){if(e==="/metadata/generation")return n==="out-of-range"&&i===0;let r=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return r!==void 0&&(n==="invalid-name"||n==="too-long")&&!r.test(K(P(t,e)))}function en(n,e,i){let t=p=>P(n,`/metadata/${p}`)??void 0,
r=p=>P(e,`/metadata/${p}`)??void 0,o=p=>i?"":K(p)||"default",s=p=>K(r(p))!==""&&r(p)!==t(p),a=Qe(t("deletionTimestamp")),h=r("deletionGracePeriodSeconds"),w=new Set(
Xe(t("finalizers"))),g=t("generation"),T={"/kind":P(n,"/kind")!==P(e,"/kind"),"/metadata/name":s("name"),"/metadata/namespace":o(t("namespace"))!==o(r("namespac\
e")),"/metadata/uid":s("uid"),"/metadata/resourceVersion":s("resourceVersion"),"/metadata/deletionTimestamp":!a&&Qe(r("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":h!==void 0&&h!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":a&&Xe(r("finalizers")).some(p=>!w.has(p))};return[...K(r("name"))===""?
[V("/metadata/name","missing-field")]:[],...Object.entries(T).flatMap(([p,z])=>z?[V(p,"immutable-field")]:[]),...typeof g=="number"&&A(g)&&g<0?[V("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function V(n,e,i){return{code:e,path:n,field:$e(n),message:"",...i}}var K=n=>typeof n=="string"?n:"",Qe=n=>K(
n)!==""&&Date.parse(K(n))!==Yn,Yn=-621355968e5,Xe=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var Qn={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${nn(n)}, not ${nn(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":ke,"wrong-api-version":ke,"unknown-value":ke,"invalid-plane-id":W,"invalid-name":W,"inva\
lid-label":W,"invalid-format":W,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({minimum:n,
maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","invalid-dat\
e-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete and recre\
ate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n} more ${n===
1?"issue that is":"issues that are"} not listed.`};function ke({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} or ${n.
at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function W({rule:n}){return`must be ${n}.`}function tn(n){return Qn[n.code](n)}function J(n){return`${n.
field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Xn)}var Xn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,nn=n=>n==="und\
efined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var xn=64,et=2e5;function ve(n){let e=et,i=[];return t(()=>n);function t(r){try{let o=r();if(i.includes(o))return l(null,null,"unreadable");if(typeof o!="object"||
o===null||i.length>xn)return null;i.push(o);for(let s of Object.keys(o)){let a=e-- >0?t(()=>Reflect.get(o,s)):null;if(a)return u(null,a,Array.isArray(o)?Number(
s):s)}return i.pop(),null}catch{return l(null,null,"unreadable")}}}function j(n){let e=i=>{let t=Y(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:Oe(t)}};return Object.assign(e,{"~standard":tt(e)})}function E(n){return e=>{
try{return Me(n,e)}catch{return!1}}}function L(n){return e=>{let i=n(e);if(!i.ok)throw new M(i.issues)}}var M=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,Pe).map(J);super([...i,...e.length>Pe?[`and ${e.length-Pe} more`]:[]].join(`
`)),this.issues=e}},Pe=20;function Y(n,e){let i;try{if(i=He(n,e),i===null)return null;let t=ve(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!Q(r,t.path)),t])}catch{
i=ve(e)??l(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===nt&&(t.field=t.field.slice(1));return i}var nt=46;function Oe(n){let e=n;for(let i of e)
i.message=tn(i);return e}function tt(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:S(r)}))}}}}var Q=(n,e)=>n===e||n.startsWith(`${e}/`);function sn(n){return(e,i)=>{let t=Y(n.check,i)??[],r;try{r=it(n,e,i,t)}catch{r=[...t,...l(null,null,"unreadable")]}let[o,...s]=r;return o===void 0?{ok:!0,value:i}:
{ok:!1,issues:Oe([o,...s])}}}function it(n,e,i,t){let r=P(i,"/kind"),o=De(n.immutable,r),s=en(e,i,n.clusterScoped.some(I=>I===r));if(t.length===0&&on(e,i,o).length===
0)return s;let a=rn(e,Y(n.check,e)),h=rn(i,t),w=n.withDefaults(a),g=n.withDefaults(h),T=De(n.ruled,r),p=De(n.choices,r),z=t.flatMap(I=>xe(I,i)?[]:I.code==="wron\
g-type"&&T.includes(I.path)||!rt(I,w,g,p)?[I]:an(I,i)),B=({path:I})=>z.some(ue=>Q(ue.path,I)||Q(I,ue.path));return[...z,...[...s,...on(a,h,o)].filter(I=>!B(I))]}
function De(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function rt({code:n,path:e},i,t,r){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let o=n.startsWith("missing-")||r.includes(e)?e.slice(0,e.lastIndexOf("/")):e,s=ot(o),a=P(i,s);return a!==
void 0&&X(a,P(t,s))}function ot(n){let e=n.split("/"),i=e.findIndex(t=>/^\d+$/.test(t));return i===-1?n:e.slice(0,i).join("/")}function rn(n,e){let i=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:an(t,n));return i.length===0?n:Ie(n,"",new Set(i.map(({path:t})=>t)))}function Ie(n,e,i){if(Array.isArray(n))return n.map((o,s)=>Ie(
o,`${e}/${s}`,i));if(!v(n))return n;let r=Object.entries(n).map(([o,s])=>({name:o,inner:s,at:`${e}/${Z(o)}`})).filter(({at:o})=>!i.has(o));return Object.fromEntries(
r.map(({name:o,inner:s,at:a})=>[o,Ie(s,a,i)]))}function an({code:n,path:e,field:i},t){return((n==="wrong-type"?ln(P(t,e)):null)??[]).map(o=>({...o,path:e+o.path,
field:i+o.field}))}function ln(n){return Array.isArray(n)?n.reduce((e,i,t)=>u(e,ln(i),t),null):v(n)?Object.keys(n).reduce((e,i)=>l(e,i,"unknown-field",{name:i}),
null):null}function on(n,e,i){let t=P(n,"/spec")??void 0;return i.length===0||t===void 0||!v(P(e,"/spec"))?[]:v(t)?i.filter(({pointer:o,unset:s})=>{let a=P(n,o)??
void 0;return a!==void 0&&!s.includes(a)&&!X(a,P(e,o))}).map(({pointer:o})=>V(o,"immutable-field")):[V("/spec","immutable-field")]}function X(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>X(t,e[r])):!v(n)||!v(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>X(n[t]??void 0,e[t]??void 0))}var un={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var G={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},st={code:"unknown-kind",allowed:["DataPlane"]},te={known:["apiVersion","kind","metadata","s\
pec","status"],required:["apiVersion","kind","metadata","spec"]},ee=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,cn={code:"inv\
alid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},dn=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
pn={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},at=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
lt={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},Re=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
gn={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},C={minimum:-9223372036854776e3,maximum:9223372036854776e3},ne=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
N={code:"invalid-date-time"},Te={minimum:0,maximum:9223372036854776e3},mn={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},yn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},ut=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,ft={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},ct=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
dt={},pt=/^(?:[^/]*\/)?[^/]+$/,gt={rule:"group/version or version"},Ae={rule:"a non-empty string"},mt={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},fn=/^[ -~]*$/,yt={rule:"printable ASCII characters",maxLength:128},bt={allowed:["Apply","Update"]},
wt=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
ht={allowed:["FieldsV1",""]},kt={rule:"printable ASCII characters",maxLength:256},vt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},ze=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,Se={code:"invalid-plane-id",rule:"lowercase letters, digits and hyphens, starting a\
nd ending with a letter or digit",maxLength:63},Pt={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:[
"clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 \
to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"Observabili\
tyPlane",registry:"DataPlane up to v0.3"}},Ot={known:["clientCA"],required:["clientCA"]},Dt=["secretRef","value"],It={known:["secretRef","value"],replaced:{secretKeyRef:"\
secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},At={known:["name","key","namespace"],required:["name","key"]},x={minimum:-2147483648,maximum:2147483647},
Rt={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVir\
tualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"\
DataPlane in v0.15 to v0.16",security:"Environment"}},Tt={known:["name"],required:["name"]},bn={known:["observedGeneration","conditions"]},zt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
St={rule:"a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix an\
d a slash",maxLength:316},jt={allowed:["True","False","Unknown"]},Et=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
Ct=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,$t={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},Vt={maxLength:32768},
Kt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},Lt={
code:"unknown-kind",allowed:["BuildPlane"]},Nt={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"\
clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"\
DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",
observerURL:"ObservabilityPlane"}},wn={known:[]},Bt={code:"unknown-kind",allowed:["ObservabilityPlane"]},Ft={known:["planeID","clusterAgent","observerURL"],required:[
"clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"Observabi\
lityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPla\
ne",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},Ht={code:"unknown-kind",allowed:["Environment"]},Ut={known:["dataPla\
neRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlan\
e",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Mt={known:["dnsPrefix","security"],elsewhere:{egress:"\
Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in \
v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Environment \
in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15\
 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Gt={known:["remoteJwks"]},Zt={known:["uri"],required:[
"uri"]},qt={code:"unknown-kind",allowed:["Organization"]},_t={known:["apiVersion","kind","metadata","spec","status"],required:["apiVersion","kind","metadata"]},
Wt={known:[],elsewhere:{clusterAgent:"DataPlane or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or Bui\
ldPlane"}},Jt={known:["observedGeneration","conditions","namespace"]};function ie(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t===
"apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,G))):t==="kind"?r!==null&&(i++,r!=="DataPlane"&&(e=k(e,t,r,st))):t==="metadata"?r!==null&&
(i++,e=u(e,re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Yt(r),t)):t==="status"?r!==null&&(e=u(e,ei(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===4?null:y(e,n,te)}function re(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||O(t,253)||
!ee.test(t))&&(e=b(e,i,t,cn));else if(i==="generateName")(typeof t!="string"||!dn.test(t))&&(e=b(e,i,t,pn));else if(i==="namespace")(typeof t!="string"||O(t,63)||
!at.test(t))&&(e=b(e,i,t,lt));else if(i==="labels")e=u(e,hn(t),i);else if(i==="annotations")e=u(e,kn(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,
t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];(typeof a!="string"||!Re.test(a))&&(r=b(r,s,a,gn))}o.length>1&&o.includes("orphan")&&o.includes(
"foregroundDeletion")&&(r=l(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];r=u(r,vn(a),s)}o.length>1&&ge(o)&&(r=l(r,null,"invalid-format",{rule:"one owner\
 at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){
let a=o[s];r=u(r,Pn(a),s)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i===
"selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=D(e,i,t,C)):i==="deletionGracePeriodSeconds"?A(t)||(e=D(e,i,t,C)):i==="creationTi\
mestamp"?t!==null&&(typeof t!="string"||!ne.test(t))&&(e=b(e,i,t,N)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!ne.test(t))&&(e=b(e,i,t,N)):e=l(e,i,
"unknown-field")}return n.name||(e=he(e,n,ee)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&A(n.generation)&&(e=D(e,"generation",
n.generation,Te)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,mn)}function hn(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];Re.test(i)||(e=
ye(e,n,i,yn)),(typeof t!="string"||O(t,63)||!ut.test(t))&&(e=be(e,n,i,ft))}return we(e)}function kn(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
ct.test(i)||(e=ye(e,n,i,yn)),typeof t!="string"&&(e=be(e,n,i,dt))}return Ne(n,262144)&&(e=l(e,null,"too-long",{limit:262144,unit:"bytes"})),we(e)}function vn(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="string"||!pt.test(r))&&(e=b(e,t,r,gt))):t===
"kind"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=b(e,t,r,Ae))):t==="name"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=b(e,t,r,Ae))):t==="uid"?
r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=b(e,t,r,Ae))):t==="blockOwnerDeletion"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):t==="controller"?typeof r!=
"boolean"&&(e=f(e,t,r,"boolean")):e=l(e,t,"unknown-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion==="/v1")&&(e=l(e,null,"invalid-format",{
rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,mt)}function Pn(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||O(r,128)||!fn.test(r))&&(e=b(e,t,r,yt)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Update"&&(e=
k(e,t,r,bt))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==null&&(typeof r!="string"||!wt.test(r))&&(e=b(e,t,r,N)):t==="fieldsType"?
r!=="FieldsV1"&&r!==""&&(e=k(e,t,r,ht)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||O(r,256)||!fn.test(r))&&(e=b(e,t,r,kt)):
e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,vt)}function Yt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];if(r!==void 0)if(t==="planeID")(typeof r!="string"||O(r,63)||!ze.test(r))&&(e=b(e,t,r,Se));else if(t==="clusterAgent")r!==null&&(i++,e=u(e,je(r),t));else if(t===
"gateway")r!==null&&(i++,e=u(e,xt(r),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{let o=null,s=r;for(let a=0;a<s.length;a++){
let h=s[a];typeof h!="string"&&(o=f(o,a,h,"string"))}e=u(e,o,t)}else t==="secretStoreRef"?e=u(e,On(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,
t,r,"string")):e=l(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m&&i===2?null:y(e,n,Pt)}function je(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="clientCA"?r!==null&&(i++,e=u(e,Qt(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,
Ot)}function Qt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,Xt(t),i):i==="value"?typeof t!="string"&&(e=f(e,
i,t,"string")):e=l(e,i,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Ze(e,n,Dt)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,It)}function Xt(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&
(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===m&&i===2?null:y(e,n,At)}function xt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="publicHTTPPort"?(typeof r!="number"||(r|0)!==r)&&(e=D(e,t,r,x)):t==="publicHTTPSPort"?(typeof r!="number"||(r|0)!==r)&&(e=
D(e,t,r,x)):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="organizationHTTPPort"?(typeof r!="number"||(r|0)!==r)&&
(e=D(e,t,r,x)):t==="organizationHTTPSPort"?(typeof r!="number"||(r|0)!==r)&&(e=D(e,t,r,x)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
m&&i===2?null:y(e,n,Rt)}function On(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&
(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,Tt)}function ei(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=D(e,i,t,C));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{
let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];r=u(r,Ee(a),s)}e=u(e,r,i)}else e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:
y(e,n,bn)}function Ee(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||O(r,316)||!zt.
test(r))&&(e=b(e,t,r,St))):t==="status"?r!==null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=k(e,t,r,jt))):t==="observedGeneration"?(!Number.isInteger(r)||
r<0||r>9223372036854776e3)&&(e=D(e,t,r,Te)):t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!Et.test(r))&&(e=b(e,t,r,N))):t==="reason"?r!==null&&(i++,
(typeof r!="string"||r.length<1||O(r,1024)||!Ct.test(r))&&(e=b(e,t,r,$t))):t==="message"?r!==null&&(i++,(typeof r!="string"||O(r,32768))&&(e=b(e,t,r,Vt))):e=l(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===5?null:y(e,n,Kt)}function oe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];
r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,G))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=k(e,t,r,Lt))):t==="me\
tadata"?r!==null&&(i++,e=u(e,re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,ni(r),t)):t==="status"?r!==null&&(e=u(e,ti(r),t)):e=l(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,te)}function ni(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!=
"string"||O(r,63)||!ze.test(r))&&(e=b(e,t,r,Se)):t==="clusterAgent"?r!==null&&(i++,e=u(e,je(r),t)):t==="secretStoreRef"?e=u(e,On(r),t):t==="observabilityPlaneRe\
f"?typeof r!="string"&&(e=f(e,t,r,"string")):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,Nt)}function ti(n){if(c(n))
return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=l(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,wn)}function se(n){if(c(
n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,G))):t==="kind"?
r!==null&&(i++,r!=="ObservabilityPlane"&&(e=k(e,t,r,Bt))):t==="metadata"?r!==null&&(i++,e=u(e,re(r),t)):t==="spec"?r!==null&&(i++,e=u(e,ii(r),t)):t==="status"?r!==
null&&(e=u(e,ri(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,te)}function ii(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="planeID"?(typeof r!="string"||O(r,63)||!ze.test(r))&&(e=b(e,t,r,Se)):t==="clusterAgent"?r!==null&&(i++,e=u(e,je(
r),t)):t==="observerURL"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===
2?null:y(e,n,Ft)}function ri(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=l(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===
m?null:y(e,n,wn)}function ae(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v\
1alpha1"&&(e=k(e,t,r,G))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=k(e,t,r,Ht))):t==="metadata"?r!==null&&(i++,e=u(e,re(r),t)):t==="spec"?r!==null&&(i++,
e=u(e,oi(r),t)):t==="status"?r!==null&&(e=u(e,ui(r),t)):e=l(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===4?null:y(e,n,te)}function oi(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="gateway"?e=u(e,si(t),i):
i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Ut)}function si(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="security"?e=u(e,ai(t),i):e=
l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Mt)}function ai(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==
void 0&&(i==="remoteJwks"?e=u(e,li(t),i):e=l(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Gt)}function li(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=l(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===m&&i===1?null:y(e,n,Zt)}function ui(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observed\
Generation")A(t)||(e=D(e,i,t,C));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];r=u(
r,Ee(a),s)}e=u(e,r,i)}else e=l(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,bn)}function le(n){if(c(n))return d(n);let e=null,i=0;
for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=k(e,t,r,G))):t==="kind"?r!==null&&(i++,r!=="Organizati\
on"&&(e=k(e,t,r,qt))):t==="metadata"?r!==null&&(i++,e=u(e,fi(r),t)):t==="spec"?r!==null&&(e=u(e,ci(r),t)):t==="status"?r!==null&&(e=u(e,di(r),t)):e=l(e,t,"unkno\
wn-field"))}return e===null&&Object.getPrototypeOf(n)===m&&i===3?null:y(e,n,_t)}function fi(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==
void 0)if(i==="name")(typeof t!="string"||O(t,253)||!ee.test(t))&&(e=b(e,i,t,cn));else if(i==="generateName")(typeof t!="string"||!dn.test(t))&&(e=b(e,i,t,pn));else if(i===
"namespace")e=l(e,i,"namespace-not-allowed");else if(i==="labels")e=u(e,hn(t),i);else if(i==="annotations")e=u(e,kn(t),i);else if(i==="finalizers")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];(typeof a!="string"||!Re.test(a))&&(r=b(r,s,a,gn))}o.length>1&&o.includes("orph\
an")&&o.includes("foregroundDeletion")&&(r=l(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")
if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<o.length;s++){let a=o[s];r=u(r,vn(a),s)}o.length>1&&ge(o)&&(r=l(r,null,"invalid-format",
{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<
o.length;s++){let a=o[s];r=u(r,Pn(a),s)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,
"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=D(e,i,t,C)):i==="deletionGracePeriodSeconds"?A(t)||(e=D(e,i,t,C)):
i==="creationTimestamp"?t!==null&&(typeof t!="string"||!ne.test(t))&&(e=b(e,i,t,N)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!ne.test(t))&&(e=b(e,
i,t,N)):e=l(e,i,"unknown-field")}return n.name||(e=he(e,n,ee)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&A(n.generation)&&(e=
D(e,"generation",n.generation,Te)),e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,mn)}function ci(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&
(e=l(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===m?null:y(e,n,Wt)}function di(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
if(t!==void 0)if(i==="observedGeneration")A(t)||(e=D(e,i,t,C));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let s=0;s<
o.length;s++){let a=o[s];r=u(r,Ee(a),s)}e=u(e,r,i)}else i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=l(e,i,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===m?null:y(e,n,Jt)}var Dn=j(ie),pi=E(ie),gi=L(Dn),In=j(oe),mi=E(oe),yi=L(In),An=j(se),bi=E(se),wi=L(An),Rn=j(ae),hi=E(ae),ki=L(Rn),Tn=j(le),vi=E(le),Pi=L(Tn),Oi={checks:{DataPlane:ie,
BuildPlane:oe,ObservabilityPlane:se,Environment:ae,Organization:le},replaced:{WorkflowPlane:"BuildPlane"}},Ce=Ye(Oi),Di=j(Ce),Ii=E(Ce),zn=n=>Ve(n,un),Ai={check:Ce,
clusterScoped:["Organization"],immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},ruled:{Environment:["/spec","/spec/dataPlaneRef"]},choices:{},
withDefaults:zn},Ri=sn(Ai);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,assertOrganization,formatIssue,isBuildPlane,isDataPlane,
isEnvironment,isObservabilityPlane,isOrganization,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validateOrganization,
validatePlane,validateUpdate,withDefaults});
